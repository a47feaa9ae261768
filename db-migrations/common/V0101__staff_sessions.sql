-- Rises whenever an account's open sessions must end: each carries the number it began with.
alter table staff_account add column session_epoch int default 0 not null;
