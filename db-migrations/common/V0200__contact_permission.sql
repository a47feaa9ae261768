-- The words a person agreed to, as shown, and where.
create table consent (
    id             uuid primary key,
    address_kind   varchar(10)              not null,
    address_value  varchar(254)             not null,
    person_id      uuid,
    submission_id  uuid,
    given          boolean                  not null,
    words          varchar(4000)            not null,
    form_version   varchar(100),
    page_url       varchar(2000),
    sender_address varchar(60),
    at             timestamp with time zone not null,
    constraint consent_address_kind_known check (address_kind in ('phone', 'email', 'post'))
);
-- Consents.of: what a number or address agreed to, newest first
create index consent_address on consent (address_kind, address_value, at desc);

-- Keyed to the number or address, append-only: a refusal blocks it for everybody.
create table suppression (
    id            uuid primary key,
    address_kind  varchar(10)              not null,
    address_value varchar(254)             not null,
    words         varchar(1000)            not null,
    source        varchar(200)             not null,
    person_id     uuid,
    recorded_by   varchar(100)             not null,
    at            timestamp with time zone not null,
    lifts_id      uuid references suppression (id),
    constraint suppression_address_kind_known check (address_kind in ('phone', 'email', 'post'))
);
-- Suppressions.of: what stands against a number or address
create index suppression_address on suppression (address_kind, address_value, at desc);

-- Evidence of every dial, permitted or blocked.
create table dial_record (
    id           uuid primary key,
    at           timestamp with time zone not null,
    phone        varchar(20)              not null,
    person_id    uuid,
    case_id      uuid,
    dialled_by   varchar(100)             not null,
    verdict      varchar(10)              not null,
    rule         varchar(200)             not null,
    rule_version int                      not null,
    local_time   varchar(40)              not null,
    zone         varchar(200)             not null,
    us_state     varchar(2),
    how_known    varchar(200)             not null,
    overridden   varchar(400),
    constraint dial_verdict_known check (verdict in ('allowed', 'blocked', 'confirm'))
);
-- DialLedger.of and the state's cap of attempts in 24 hours
create index dial_record_phone on dial_record (phone, at desc);

-- Written each minute by Java alone; rows of lists join it (docs/decisions/0003).
create table calling_area (
    us_state   varchar(2)               not null,
    zone       varchar(50)              not null,
    open_until timestamp with time zone,
    opens_at   timestamp with time zone,
    window_minutes int                  not null,
    closes_local varchar(5)             not null,
    primary key (us_state, zone)
);
