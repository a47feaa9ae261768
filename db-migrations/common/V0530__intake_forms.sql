-- A form families fill in: its address, the draft a manager works on, and which websites may show it.
create table intake_form (
    id          uuid primary key,
    slug        varchar(60)              not null,
    name        varchar(120)             not null,
    draft       varchar(60000)           not null,
    -- one scheme and host a line; empty for any website
    origins     varchar(4000)            not null,
    needs_proof boolean                  not null,
    created_by  varchar(120)             not null,
    created_at  timestamp with time zone not null,
    changed_by  varchar(120)             not null,
    changed_at  timestamp with time zone not null,
    retired_by  varchar(120),
    retired_at  timestamp with time zone,
    version     int                      not null,
    constraint intake_form_slug_once unique (slug)
);

-- What was published stays as it was: every submission names the version it saw.
create table intake_form_version (
    form_id      uuid                     not null references intake_form (id),
    number       int                      not null,
    body         varchar(60000)           not null,
    published_by varchar(120)             not null,
    published_at timestamp with time zone not null,
    primary key (form_id, number)
);
