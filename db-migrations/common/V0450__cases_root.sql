-- OneFamily.has: every family that was merged into one
create index case_file_root on case_file (root_id);
