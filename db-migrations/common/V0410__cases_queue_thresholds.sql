-- The rank changes by itself only at known moments; the sweep looks for rows that have passed theirs.
alter table queue_row add column next_threshold_at timestamp with time zone;
-- until when they could be called when the row was ranked; another value in calling_area ranks it anew
alter table queue_row add column ranked_open_until timestamp with time zone;
-- QueueSweep: rows whose moment has come
create index queue_row_threshold on queue_row (next_threshold_at);
