-- A caller handed to a colleague: stays until they have seen it.
create table call_hand_over (
    id      uuid primary key,
    case_id uuid                     not null references case_file (id),
    call_id uuid                     not null references phone_call (id),
    to_id   uuid                     not null references staff_account (id),
    by_name varchar(120)             not null,
    note    varchar(2000)            not null,
    at      timestamp with time zone not null,
    seen_at timestamp with time zone
);
-- HandOvers.unseen: what one colleague was handed and has not looked at
create index call_hand_over_unseen on call_hand_over (to_id, seen_at, at);
