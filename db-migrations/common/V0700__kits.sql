create sequence kit_number_seq start with 3001;

-- One row per day the carrier comes.
create table kit_batch (
    id             uuid primary key,
    pick_up_at     timestamp with time zone not null,
    handed_over_at timestamp with time zone,
    handed_over_by varchar(120),
    constraint kit_batch_pick_up_once unique (pick_up_at)
);

-- What a family asked for; the address stands as typed and as the carrier wants it.
create table kit_request (
    id             uuid primary key,
    kit_number     bigint                   not null,
    case_id        uuid                     not null references case_file (id),
    person_id      uuid                     not null references person (id),
    addressee      varchar(250)             not null,
    tie            varchar(250)             not null,
    kit            varchar(40)              not null,
    language       varchar(10)              not null,
    plain_wrapping boolean                  not null,
    line1          varchar(200)             not null,
    line2          varchar(200)             not null,
    city           varchar(120)             not null,
    us_state       varchar(40)              not null,
    postal_code    varchar(20)              not null,
    standard       varchar(600)             not null,
    household      varchar(300)             not null,
    house          varchar(300)             not null,
    state          varchar(20)              not null,
    hold           varchar(20),
    hold_detail    varchar(300)             not null,
    by_post        boolean                  not null,
    shipping       varchar(20),
    batch_id       uuid references kit_batch (id),
    leave_at       timestamp with time zone,
    arrive_on      date,
    arrive_by      varchar(5),
    not_overnight  varchar(300)             not null,
    asked_by       varchar(120)             not null,
    asked_at       timestamp with time zone not null,
    again_by       varchar(120),
    again_at       timestamp with time zone,
    printed_at     timestamp with time zone,
    packed_at      timestamp with time zone,
    packed_by      varchar(120),
    ended_at       timestamp with time zone,
    end_words      varchar(300)             not null,
    settled_at     timestamp with time zone,
    changed_at     timestamp with time zone not null,
    version        int                      not null,
    constraint kit_number_once unique (kit_number),
    constraint kit_state_known check (state in ('ASKED', 'HELD', 'IN_BATCH', 'PRINTED', 'PACKED', 'HANDED_OVER', 'DELIVERED', 'CAME_BACK', 'CANCELLED'))
);
-- the mailroom's lists and counts: open work by state
create index kit_request_state on kit_request (state, leave_at, id);
-- SameHousehold: another kit to this door or this family lately; the panel on the case page
create index kit_request_household on kit_request (household, asked_at desc);
create index kit_request_case on kit_request (case_id, asked_at desc);
-- does the house have several doors
create index kit_request_house on kit_request (house);
create index kit_request_asked on kit_request (asked_at, id);

-- The box that left; its tracking number is known as soon as it is scanned.
create table mailing (
    id              uuid primary key,
    kit_id          uuid                     not null references kit_request (id),
    tracking_number varchar(40)              not null,
    carrier         varchar(40)              not null,
    scanned_at      timestamp with time zone not null,
    scanned_by      varchar(120)             not null,
    handed_over_at  timestamp with time zone,
    constraint mailing_once_a_kit unique (kit_id)
);
create index mailing_tracking on mailing (tracking_number);
create index mailing_handed_over on mailing (handed_over_at, id);

create table kit_stock (
    item_code  varchar(40) primary key,
    in_stock   int                      not null,
    counted_at timestamp with time zone not null,
    counted_by varchar(120)             not null
);
