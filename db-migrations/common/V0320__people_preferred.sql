-- Of several numbers and addresses the newest comes first, unless one was chosen, as when two persons are merged.
alter table contact_point add column preferred_at timestamp with time zone;
alter table person_address add column preferred_at timestamp with time zone;
