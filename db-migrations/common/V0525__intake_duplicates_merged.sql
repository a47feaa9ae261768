alter table possible_duplicate drop constraint possible_duplicate_state_known;
alter table possible_duplicate
    add constraint possible_duplicate_state_known check (state in ('open', 'not_the_same', 'merged'));
-- which merge answered the question; it is open again when that is undone
alter table possible_duplicate add column merge_id uuid;
create index possible_duplicate_merge on possible_duplicate (merge_id);
-- Duplicates.decided: the latest decisions first, whatever they were
drop index possible_duplicate_judged;
create index possible_duplicate_decided on possible_duplicate (judged_at desc, id desc);
