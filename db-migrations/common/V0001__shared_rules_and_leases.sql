-- Rules are data: each version keeps its date and its source (docs/decisions/0004).
create table rule_set (
    id           uuid primary key,
    kind         varchar(60)              not null,
    version      int                      not null,
    valid_from   timestamp with time zone not null,
    source       varchar(400)             not null,
    body         varchar(100000)          not null,
    published_by varchar(100)             not null,
    published_at timestamp with time zone not null,
    constraint rule_set_version_once unique (kind, version)
);
-- RuleSets.inForce: the newest version of a kind that is valid at a moment
create index rule_set_in_force on rule_set (kind, valid_from desc, version desc);

-- ShedLock's table: at most one node does a recurring work at a time.
create table shedlock (
    name       varchar(64)  primary key,
    lock_until timestamp(3) not null,
    locked_at  timestamp(3) not null,
    locked_by  varchar(255) not null
);
