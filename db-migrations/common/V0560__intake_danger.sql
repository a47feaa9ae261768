-- Somebody wrote words of self-harm; it rings on every open screen until one of us has answered.
create table danger (
    id            uuid primary key,
    submission_id uuid                     not null references submission (id),
    reference     varchar(20)              not null,
    case_id       uuid references case_file (id),
    since         timestamp with time zone not null,
    answered_by   varchar(120),
    answered_at   timestamp with time zone,
    constraint danger_once unique (submission_id)
);
-- Dangers.ringing: what nobody has answered
create index danger_open on danger (answered_at, since);
create index danger_case on danger (case_id);
