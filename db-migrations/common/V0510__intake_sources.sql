-- Who sends us families by an address of their own: another website's form, a chat or answering service, a list.
create table intake_source (
    id         uuid primary key,
    name       varchar(120)             not null,
    channel    varchar(30)              not null,
    key_hash   varchar(64)              not null,
    created_by varchar(100)             not null,
    created_at timestamp with time zone not null,
    -- until then it collects examples for a person to look at
    live_at    timestamp with time zone,
    closed_at  timestamp with time zone,
    constraint intake_source_key_once unique (key_hash)
);
-- SourceDesk.newest
create index intake_source_newest on intake_source (created_at desc, id);
