create trigger intake_form_version_append_only before update or delete on intake_form_version for each row execute function refuse_change();
