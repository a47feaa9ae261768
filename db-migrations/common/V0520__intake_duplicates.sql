-- Two families that may be one, with what speaks for it, until one of us has decided; the decision is kept for both.
create table possible_duplicate (
    id           uuid primary key,
    older_case   uuid                     not null references case_file (id),
    newer_case   uuid                     not null references case_file (id),
    older_person uuid                     not null references person (id),
    newer_person uuid                     not null references person (id),
    same_case    boolean                  not null,
    same_person  boolean                  not null,
    score        int                      not null,
    reasons      varchar(2000)            not null,
    proposed_by  varchar(120)             not null,
    proposed_at  timestamp with time zone not null,
    state        varchar(20)              not null,
    judged_by    varchar(120),
    judged_at    timestamp with time zone,
    constraint possible_duplicate_once unique (older_case, newer_case),
    constraint possible_duplicate_is_two check (older_case <> newer_case),
    constraint possible_duplicate_state_known check (state in ('open', 'not_the_same'))
);
-- Duplicates.toDecide and .count: what waits, newest first
create index possible_duplicate_newest on possible_duplicate (state, proposed_at desc, id desc);
-- Duplicates.decided: the latest decisions first
create index possible_duplicate_judged on possible_duplicate (state, judged_at desc, id desc);
-- Duplicates.openOf: what stands on a family's page; its other half is the constraint above
create index possible_duplicate_newer on possible_duplicate (newer_case);
