-- Two persons who were found to be one, until that is undone. The image holds what had to change, as it was before.
create table person_merge (
    id          uuid primary key,
    survivor_id uuid                     not null references person (id),
    absorbed_id uuid                     not null references person (id),
    image       varchar(100000)          not null,
    merged_by   varchar(120)             not null,
    at          timestamp with time zone not null,
    undone_at   timestamp with time zone,
    undone_by   varchar(120),
    constraint person_merge_is_two check (survivor_id <> absorbed_id)
);
-- SamePeople: since when somebody is one with another
create index person_merge_survivor on person_merge (survivor_id);
create index person_merge_absorbed on person_merge (absorbed_id);
