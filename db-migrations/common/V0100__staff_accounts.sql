create table staff_account (
    id             uuid primary key,
    username       varchar(100)             not null,
    full_name      varchar(120)             not null,
    zone           varchar(50)              not null,
    password_hash  varchar(200),
    created_at     timestamp with time zone not null,
    deactivated_at timestamp with time zone,
    keys_off       boolean default false    not null,
    roomy          boolean default false    not null,
    scheme         varchar(10) default 'SYSTEM' not null,
    version        int                      not null,
    constraint staff_username_once unique (username)
);

create table staff_role (
    account_id uuid        not null references staff_account (id),
    role       varchar(20) not null,
    primary key (account_id, role),
    constraint staff_role_known check (role in ('ADVOCATE', 'INTAKE', 'MANAGER', 'ADMIN'))
);

-- A link that lets its holder choose a password once; only its hash is kept.
create table one_time_link (
    id         uuid primary key,
    account_id uuid                     not null references staff_account (id),
    token_hash varchar(64)              not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    constraint one_time_link_token_once unique (token_hash)
);

create table api_token (
    id         uuid primary key,
    name       varchar(100)             not null,
    token_hash varchar(64)              not null,
    scopes     varchar(400)             not null,
    created_by varchar(100)             not null,
    created_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    constraint api_token_hash_once unique (token_hash)
);

-- One row: the organisation this desk belongs to.
create table organisation (
    id             int primary key,
    name           varchar(120)             not null,
    zone           varchar(50)              not null,
    opens_at       varchar(5)               not null,
    closes_at      varchar(5)               not null,
    open_days      varchar(60)              not null,
    extra_holidays varchar(2000)            not null,
    return_address varchar(400)             not null,
    crisis_line    varchar(60)              not null,
    phone_line     varchar(40)              not null,
    demo           boolean                  not null,
    set_up_at      timestamp with time zone not null,
    version        int                      not null,
    constraint organisation_is_one check (id = 1)
);
