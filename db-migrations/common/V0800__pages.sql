create sequence page_revision_seq start with 1;

-- A page of one of the websites, as it was imported last; url_key is its canonical address without scheme and slash.
create table content_page (
    id          uuid primary key,
    url_key     varchar(700)             not null,
    url         varchar(2000)            not null,
    site        varchar(200)             not null,
    slug        varchar(200)             not null,
    title       varchar(400)             not null,
    description varchar(1000)            not null,
    language    varchar(10)              not null,
    topics      varchar(2000)            not null,
    topics_by   varchar(100),
    body        varchar(400000)          not null,
    words       int                      not null,
    hash        varchar(64)              not null,
    version     int                      not null,
    families    int default 0            not null,
    imported_at timestamp with time zone not null,
    changed_at  timestamp with time zone not null,
    revision    bigint                   not null,
    constraint content_page_url_once unique (url_key)
);
-- PageLibrary.page: those that brought most families first
create index content_page_families on content_page (families desc, id);
-- PageShelf: has anything changed since the words were read
create index content_page_revision on content_page (revision);
-- the search index follows changes
create index content_page_changed on content_page (changed_at, id);

-- A new version only where the words changed.
create table page_version (
    page_id     uuid                     not null references content_page (id),
    version     int                      not null,
    title       varchar(400)             not null,
    body        varchar(400000)          not null,
    words       int                      not null,
    hash        varchar(64)              not null,
    imported_at timestamp with time zone not null,
    imported_by varchar(120)             not null,
    primary key (page_id, version)
);

-- Other addresses of a page: redirect stubs and moved pages.
create table page_alias (
    url_key varchar(700) primary key,
    page_id uuid                     not null references content_page (id),
    at      timestamp with time zone not null
);
create index page_alias_page on page_alias (page_id);

create table case_page (
    case_id uuid                     not null references case_file (id),
    page_id uuid                     not null references content_page (id),
    how     varchar(20)              not null,
    note    varchar(400)             not null,
    by_name varchar(120)             not null,
    at      timestamp with time zone not null,
    primary key (case_id, page_id, how),
    constraint case_page_how_known check (how in ('CAME_FROM', 'LINKED', 'READ_OUT', 'WILL_SEND'))
);
-- PageLibrary.families: whom a page brought, newest first
create index case_page_page on case_page (page_id, how, at desc, case_id);

-- Families who came from an address nobody has imported yet; linked as soon as somebody does.
create table unknown_page_visit (
    url_key varchar(700)             not null,
    case_id uuid                     not null references case_file (id),
    at      timestamp with time zone not null,
    primary key (url_key, case_id)
);
-- PageLibrary.named: a page by its name
create index content_page_slug on content_page (slug, families desc);
