-- When a family wrote by their own clock: worked out once, so that boards count and lists filter by the same column.
create table arrival_hour (
    case_id uuid primary key references case_file (id),
    weekday int not null,
    hour_of_day int not null,
    constraint arrival_hour_weekday_known check (weekday between 1 and 7),
    constraint arrival_hour_known check (hour_of_day between 0 and 23)
);
-- the dashboards' shares per page and source read a period by page
create index case_file_source_page on case_file (source_page, opened_at);
