-- Two families that were found to be one (whole), or that one person wrote for (only the writers are merged). The image
-- holds what had to change, as it was before and as it was left, so that it can be undone for thirty days.
create table case_merge (
    id          uuid primary key,
    survivor_id uuid                     not null references case_file (id),
    absorbed_id uuid                     not null references case_file (id),
    whole       boolean                  not null,
    image       varchar(200000)          not null,
    merged_by   varchar(120)             not null,
    at          timestamp with time zone not null,
    until_at    timestamp with time zone not null,
    undone_at   timestamp with time zone,
    undone_by   varchar(120),
    sorted_at   timestamp with time zone,
    constraint case_merge_is_two check (survivor_id <> absorbed_id)
);
-- CaseMerges.of: what was merged into a family, the latest first
create index case_merge_survivor on case_merge (survivor_id, at desc);
create index case_merge_absorbed on case_merge (absorbed_id, at desc);
