create sequence case_number_seq start with 20001;

create table case_file (
    id             uuid primary key,
    case_number    bigint                   not null,
    root_id        uuid                     not null,
    patient_id     uuid                     not null references person (id),
    contact_id     uuid                     not null references person (id),
    relation       varchar(20)              not null,
    status         varchar(20)              not null,
    disposition    varchar(20)              not null,
    urgency        varchar(10)              not null,
    urgency_reason varchar(300)             not null,
    need           varchar(300)             not null,
    channel        varchar(30)              not null,
    source_page    varchar(2000),
    source_name    varchar(120)             not null,
    language       varchar(10)              not null,
    owner_id       uuid references staff_account (id),
    owned_since    timestamp with time zone,
    opened_at      timestamp with time zone not null,
    closed_at      timestamp with time zone,
    close_reason   varchar(40),
    died_on        date,
    restricted_at  timestamp with time zone,
    changed_at     timestamp with time zone not null,
    version        int                      not null,
    constraint case_number_once unique (case_number)
);
create index case_file_patient on case_file (patient_id);
create index case_file_contact on case_file (contact_id);
-- the search index follows changes
create index case_file_changed on case_file (changed_at, id);
-- dashboards and closed lists read a period
create index case_file_opened on case_file (opened_at, id);
create index case_file_closed on case_file (closed_at, id);

create table case_person (
    case_id       uuid                     not null references case_file (id),
    person_id     uuid                     not null references person (id),
    relation      varchar(20)              not null,
    may_be_told   boolean                  not null,
    note          varchar(300)             not null,
    added_at      timestamp with time zone not null,
    primary key (case_id, person_id)
);
create index case_person_person on case_person (person_id);

-- A fact keeps who said it; a newer one supersedes, never overwrites.
create table case_fact (
    id            uuid primary key,
    case_id       uuid                     not null references case_file (id),
    kind          varchar(40)              not null,
    fact_value    varchar(2000)            not null,
    said_by       varchar(200)             not null,
    source        varchar(40)              not null,
    true_on       varchar(40),
    recorded_by   varchar(100)             not null,
    recorded_at   timestamp with time zone not null,
    superseded_at timestamp with time zone
);
create index case_fact_case on case_fact (case_id, kind, recorded_at desc);

create table status_change (
    id          uuid primary key,
    case_id     uuid                     not null references case_file (id),
    from_status varchar(20),
    to_status   varchar(20)              not null,
    reason      varchar(400)             not null,
    changed_by  varchar(100)             not null,
    at          timestamp with time zone not null
);
create index status_change_case on status_change (case_id, at);
create index status_change_at on status_change (at, to_status);

create table timeline_entry (
    id      uuid primary key,
    case_id uuid                     not null references case_file (id),
    at      timestamp with time zone not null,
    kind    varchar(30)              not null,
    words   varchar(1000)            not null,
    voice   varchar(20000),
    actor   varchar(120)             not null,
    link    varchar(400)
);
-- CaseTimeline.page: newest first, keyset
create index timeline_entry_case on timeline_entry (case_id, at desc, id desc);

-- The queue: open work only, one narrow row a case, ranked by virtual arrival (docs/decisions/0002).
create table queue_row (
    case_id             uuid primary key references case_file (id),
    case_number         bigint                   not null,
    virtual_arrival     timestamp with time zone not null,
    status              varchar(20)              not null,
    owner_id            uuid,
    owner_name          varchar(120),
    who                 varchar(250)             not null,
    tie                 varchar(250)             not null,
    need                varchar(300)             not null,
    channel             varchar(30)              not null,
    language            varchar(10)              not null,
    urgency             varchar(10)              not null,
    us_state            varchar(2),
    zone                varchar(50),
    phone               varchar(20),
    contact_hold        varchar(20),
    arrived_at          timestamp with time zone not null,
    first_answer_due_at timestamp with time zone,
    first_attempt_at    timestamp with time zone,
    next_due_at         timestamp with time zone,
    promise_at          timestamp with time zone,
    attempts            int                      not null,
    last_contact_at     timestamp with time zone,
    bereaved            boolean                  not null,
    head_starts         varchar(4000)            not null,
    source_page         varchar(2000),
    restricted_at       timestamp with time zone,
    changed_at          timestamp with time zone not null
);
-- TriageQueue.page: every list of open work, by rank
create index queue_row_rank on queue_row (virtual_arrival, case_id);
-- my families
create index queue_row_owner on queue_row (owner_id, virtual_arrival, case_id);

-- What somebody types is kept per person and record within two seconds.
create table draft (
    staff_id   uuid                     not null,
    record     varchar(120)             not null,
    body       varchar(20000)           not null,
    changed_at timestamp with time zone not null,
    primary key (staff_id, record)
);
