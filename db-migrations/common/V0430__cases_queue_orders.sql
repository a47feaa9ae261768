-- TriageQueue.page and .count: a list narrowed by one of these is read in order from its own index
create index queue_row_status on queue_row (status, virtual_arrival, case_id);
create index queue_row_urgency on queue_row (urgency, virtual_arrival, case_id);
create index queue_row_state on queue_row (us_state, virtual_arrival, case_id);
create index queue_row_language on queue_row (language, virtual_arrival, case_id);

-- The other named orders. Written with each change of the row: since when they wait for a word of ours, and the promised
-- call, where none is promised the end of time.
alter table queue_row add column waits_since timestamp with time zone;
alter table queue_row add column promised_first timestamp with time zone;
update queue_row set waits_since = coalesce(last_contact_at, arrived_at),
                     promised_first = coalesce(promise_at, timestamp with time zone '9999-12-31 00:00:00+00:00');
create index queue_row_waits on queue_row (waits_since, case_id);
create index queue_row_promised on queue_row (promised_first, case_id);
create index queue_row_newest on queue_row (arrived_at desc, case_id desc);
-- a refusal holds every family under the number
create index queue_row_phone on queue_row (phone);
