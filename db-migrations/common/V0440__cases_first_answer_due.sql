-- By when we owed a family its first answer, in our office hours; the dashboard asks it of closed families too.
alter table case_file add column first_answer_due_at timestamp with time zone;
update case_file set first_answer_due_at = coalesce(
    (select q.first_answer_due_at from queue_row q where q.case_id = case_file.id), opened_at + interval '15' minute);
