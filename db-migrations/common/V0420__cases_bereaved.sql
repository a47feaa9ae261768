-- Since when we know that the patient has died; the day itself (died_on) may never be said.
alter table case_file add column bereaved_since timestamp with time zone;
update case_file set bereaved_since = changed_at where died_on is not null;
