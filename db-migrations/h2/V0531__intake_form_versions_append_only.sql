create trigger intake_form_version_no_update before update on intake_form_version for each row call 'org.advocatedesk.audit.AppendOnly';
create trigger intake_form_version_no_delete before delete on intake_form_version for each row call 'org.advocatedesk.audit.AppendOnly';
