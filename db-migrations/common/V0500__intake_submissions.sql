create sequence submission_arrival_seq start with 1;

-- Raw and immutable as it came in; what was understood stands beside it.
create table submission (
    id               uuid primary key,
    reference        varchar(20)              not null,
    arrival          bigint                   not null,
    received_at      timestamp with time zone not null,
    channel          varchar(30)              not null,
    source_name      varchar(120)             not null,
    content_type     varchar(120)             not null,
    raw              bytea                    not null,
    idempotency_key  varchar(255),
    body_hash        varchar(64)              not null,
    sender_address   varchar(60)              not null,
    user_agent       varchar(400)             not null,
    form_version     varchar(100),
    state            varchar(20)              not null,
    understood_at    timestamp with time zone,
    failures         int                      not null,
    failure          varchar(1000),
    case_id          uuid,
    person_id        uuid,
    spam_suspected   boolean                  not null,
    spam_reasons     varchar(2000)            not null,
    understanding    varchar(20000),
    who              varchar(250) default '' not null,
    preview          varchar(1000) default '' not null,
    may_be_human     boolean default false    not null,
    next_try_at      timestamp with time zone,
    judged_by        varchar(120),
    judged_at        timestamp with time zone,
    constraint submission_reference_once unique (reference),
    constraint submission_key_once unique (idempotency_key),
    constraint submission_state_known check (state in ('received', 'understood', 'joined', 'quarantined', 'failed', 'spam'))
);
-- Understanding: what is not yet understood, in order of arrival; quarantine and what failed
create index submission_to_understand on submission (state, arrival);
-- CameIn.quarantine: whoever may be human first
create index submission_quarantine on submission (state, may_be_human desc, arrival desc);
create index submission_case on submission (case_id);
-- CameIn.newest: everything, newest first
create index submission_received on submission (received_at desc, id desc);

-- What could not even be parsed; a person looks at it.
create table unreadable (
    id             uuid primary key,
    received_at    timestamp with time zone not null,
    content_type   varchar(120)             not null,
    raw            bytea                    not null,
    sender_address varchar(60)              not null,
    reason         varchar(400)             not null,
    settled_at     timestamp with time zone,
    settled_by     varchar(100)
);
create index unreadable_open on unreadable (settled_at, received_at);
-- UnreadableList: how much one sender filled today
create index unreadable_sender on unreadable (sender_address, received_at);
