-- What was entered while two families were one, and whose it is: kept where it was entered, or moved to the other.
create table case_merge_sorted (
    merge_id uuid                     not null references case_merge (id),
    thing    varchar(120)             not null,
    kept     boolean                  not null,
    by_name  varchar(120)             not null,
    at       timestamp with time zone not null,
    primary key (merge_id, thing)
);
