-- Families that were taken back with the list they came with: the search of each node forgets them. Their ids alone.
create table case_gone (
    case_id uuid primary key,
    gone_at timestamp with time zone not null
);
-- GoneFamilies.since: what the search follows
create index case_gone_at on case_gone (gone_at, case_id);
