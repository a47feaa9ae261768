create table person (
    id               uuid primary key,
    root_id          uuid                     not null,
    given_name       varchar(120)             not null,
    family_name      varchar(120)             not null,
    name_as_typed    varchar(250)             not null,
    language         varchar(10)              not null,
    best_time        varchar(200),
    stated_zone      varchar(50),
    stated_zone_by   varchar(100),
    created_at       timestamp with time zone not null,
    changed_at       timestamp with time zone not null,
    version          int                      not null
);
-- People.ofRoot: everybody who was merged into one person
create index person_root on person (root_id);
-- the search index follows changes
create index person_changed on person (changed_at, id);

create table contact_point (
    id         uuid primary key,
    person_id  uuid                     not null references person (id),
    kind       varchar(10)              not null,
    as_typed   varchar(254)             not null,
    normalised varchar(254)             not null,
    extension  varchar(20),
    bad_since  timestamp with time zone,
    created_at timestamp with time zone not null,
    constraint contact_point_kind_known check (kind in ('phone', 'email'))
);
create index contact_point_person on contact_point (person_id);
-- matching and caller look-up by the exact number or e-mail
create index contact_point_value on contact_point (kind, normalised);

create table person_address (
    id          uuid primary key,
    person_id   uuid                     not null references person (id),
    line1       varchar(200)             not null,
    line2       varchar(200)             not null,
    city        varchar(120)             not null,
    us_state    varchar(2),
    postal_code varchar(20)              not null,
    as_typed    varchar(600)             not null,
    created_at  timestamp with time zone not null
);
create index person_address_person on person_address (person_id, created_at desc);

-- Matching asks these rows, never the search index.
create table match_key (
    kind      varchar(20)  not null,
    key_value varchar(300) not null,
    person_id uuid         not null references person (id),
    primary key (kind, key_value, person_id)
);
create index match_key_person on match_key (person_id);

create table not_the_same (
    one_id     uuid                     not null references person (id),
    other_id   uuid                     not null references person (id),
    decided_by varchar(100)             not null,
    at         timestamp with time zone not null,
    primary key (one_id, other_id)
);
