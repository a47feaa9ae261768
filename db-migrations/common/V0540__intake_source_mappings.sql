-- What a source sends is kept under it; while it collects, as examples that a person maps and then takes in or sets aside.
alter table submission add column source_id uuid;
alter table submission add column mapping_version int;
alter table submission drop constraint submission_state_known;
alter table submission add constraint submission_state_known
    check (state in ('received', 'understood', 'joined', 'quarantined', 'failed', 'spam', 'example', 'set_aside'));
-- SourceBoard: what one source sent, newest first
create index submission_source on submission (source_id, received_at desc, id desc);

-- Their names and ours, version by version; each submission keeps the one it was understood with.
create table source_mapping (
    source_id uuid                     not null references intake_source (id),
    version   int                      not null,
    body      varchar(60000)           not null,
    saved_by  varchar(120)             not null,
    saved_at  timestamp with time zone not null,
    primary key (source_id, version)
);

-- After a new address was made the old one may answer for a while.
alter table intake_source add column old_key_hash varchar(64);
alter table intake_source add column old_key_until timestamp with time zone;
create index intake_source_old_key on intake_source (old_key_hash);
