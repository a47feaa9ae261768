-- A list that was brought in, and each of its rows until it is taken in or refused.
create table intake_import (
    id              uuid primary key,
    source_id       uuid                     not null references intake_source (id),
    file_name       varchar(200)             not null,
    column_names    varchar(60000)           not null,
    rows_total      int                      not null,
    state           varchar(20)              not null,
    mapping_version int                      not null,
    brought_by      varchar(120)             not null,
    brought_at      timestamp with time zone not null,
    started_by      varchar(120),
    started_at      timestamp with time zone,
    finished_at     timestamp with time zone,
    undone_by       varchar(120),
    undone_at       timestamp with time zone,
    undone_words    varchar(2000) default '' not null,
    constraint intake_import_state_known
        check (state in ('mapping', 'checking', 'checked', 'running', 'done', 'undoing', 'undone'))
);
-- Imports.newest
create index intake_import_newest on intake_import (brought_at desc, id desc);
-- ImportWorker: what is to be checked or taken in
create index intake_import_open on intake_import (state, brought_at);

create table intake_import_row (
    import_id     uuid          not null references intake_import (id),
    row_number    int           not null,
    cells         varchar(200000) not null,
    state         varchar(10)   not null,
    reason        varchar(400)  not null,
    hint          varchar(400)  not null,
    row_key       varchar(64)   not null,
    submission_id uuid,
    primary key (import_id, row_number),
    constraint intake_import_row_state_known check (state in ('new', 'good', 'bad', 'here', 'taken'))
);
-- ImportRows: the next ones in a state, in the order of the file
create index intake_import_row_state on intake_import_row (import_id, state, row_number);

-- ImportRows.isTwice
create index intake_import_row_key on intake_import_row (import_id, row_key);

alter table submission add column import_id uuid;
-- Waiting and Imports: what a list brought, by where it stands
create index submission_import on submission (import_id, state, arrival);

-- What an imported row changed in a family we knew before, so that it can be taken back as it was.
create table intake_import_trace (
    import_id     uuid           not null references intake_import (id),
    submission_id uuid           not null,
    place         int            not null,
    table_name    varchar(60)    not null,
    row_key       varchar(400)   not null,
    before_row    varchar(100000),
    after_row     varchar(100000),
    primary key (submission_id, place)
);
create index intake_import_trace_of on intake_import_trace (import_id);
