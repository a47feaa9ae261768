-- Append-only: the vendor scripts add triggers that refuse update and delete.
create table audit_entry (
    id           uuid primary key,
    at           timestamp with time zone not null,
    actor        varchar(100)             not null,
    kind         varchar(10)              not null,
    action       varchar(80)              not null,
    subject_type varchar(40)              not null,
    subject_id   varchar(80)              not null,
    case_id      uuid,
    before_value varchar(8000),
    after_value  varchar(8000),
    constraint audit_kind_known check (kind in ('change', 'read', 'denial', 'sign_in'))
);
-- AuditTrail.ofCase: what happened to one case, newest first
create index audit_entry_case on audit_entry (case_id, at desc);
-- AuditTrail.page: the whole trail, newest first
create index audit_entry_at on audit_entry (at desc, id desc);
