-- What was said on the phone. A call that belongs to no family (somebody misdialled) has no case.
create table phone_call (
    id                uuid primary key,
    case_id           uuid references case_file (id),
    person_id         uuid references person (id),
    phone             varchar(20),
    number_as_dialled varchar(60)              not null,
    direction         varchar(10)              not null,
    line              varchar(120)             not null,
    started_at        timestamp with time zone not null,
    ended_at          timestamp with time zone not null,
    outcome           varchar(20)              not null,
    note              varchar(20000)           not null,
    try_number        int,
    handled_by        uuid references staff_account (id),
    handled_by_name   varchar(120)             not null,
    version           int                      not null,
    constraint phone_call_direction_known check (direction in ('IN', 'OUT')),
    constraint phone_call_ends_after_it_starts check (ended_at >= started_at)
);
-- CallLog.ofCase: a family's calls, newest first
create index phone_call_case on phone_call (case_id, started_at desc, id desc);
-- CallLog.today and the dashboards: a period
create index phone_call_started on phone_call (started_at, id);

-- What was promised, settled once. The row is the only truth; the queue's row copies the earliest open due time.
create table callback (
    id                uuid primary key,
    case_id           uuid                     not null references case_file (id),
    person_id         uuid                     not null references person (id),
    owner_id          uuid                     not null references staff_account (id),
    due_at            timestamp with time zone not null,
    their_zone        varchar(50),
    reason            varchar(300)             not null,
    note              varchar(2000)            not null,
    they_asked        boolean                  not null,
    promised_by       varchar(120)             not null,
    promised_at       timestamp with time zone not null,
    times_moved       int                      not null,
    settled_by        varchar(120),
    settled_at        timestamp with time zone,
    settled_how       varchar(20),
    settled_words     varchar(400),
    rung_at           timestamp with time zone,
    team_since        timestamp with time zone,
    manager_since     timestamp with time zone,
    version           int                      not null,
    constraint callback_settled_whole check ((settled_at is null) = (settled_how is null)),
    constraint callback_given_up_says_why check (settled_how <> 'GIVEN_UP' or settled_words <> '')
);
-- CallbackQueue.open, Overdue and the sweep: open promises by due time
create index callback_open_due on callback (settled_at, due_at, id);
-- a family's promises
create index callback_case on callback (case_id, due_at);
-- DayStrip: what was due today, kept or not
create index callback_due on callback (due_at, id);

-- Every move of a promise keeps where it was before.
create table callback_move (
    id          uuid primary key,
    callback_id uuid                     not null references callback (id),
    from_due_at timestamp with time zone not null,
    to_due_at   timestamp with time zone not null,
    why         varchar(400)             not null,
    moved_by    varchar(120)             not null,
    at          timestamp with time zone not null
);
create index callback_move_of on callback_move (callback_id, at);
