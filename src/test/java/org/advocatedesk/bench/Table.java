package org.advocatedesk.bench;

import java.util.List;

/// A table that the bulk path fills, with the columns it writes, in order.
record Table(String name, List<String> columns) {
    static final Table PERSON = of(
            "person",
            "id, root_id, given_name, family_name, name_as_typed, language, best_time, created_at, changed_at, version");
    static final Table CONTACT_POINT = of("contact_point", "id, person_id, kind, as_typed, normalised, created_at");
    static final Table ADDRESS =
            of("person_address", "id, person_id, line1, line2, city, us_state, postal_code, as_typed, created_at");
    static final Table MATCH_KEY = of("match_key", "kind, key_value, person_id");
    static final Table CASE_FILE = of(
            "case_file",
            "id, case_number, root_id, patient_id, contact_id, relation, status, disposition, urgency, urgency_reason, need,"
                    + " channel, source_page, source_name, language, owner_id, owned_since, opened_at, closed_at, close_reason,"
                    + " first_answer_due_at, changed_at, version");
    static final Table CASE_PERSON = of("case_person", "case_id, person_id, relation, may_be_told, note, added_at");
    static final Table CASE_FACT =
            of("case_fact", "id, case_id, kind, fact_value, said_by, source, recorded_by, recorded_at");
    static final Table STATUS_CHANGE =
            of("status_change", "id, case_id, from_status, to_status, reason, changed_by, at");
    static final Table TIMELINE = of("timeline_entry", "id, case_id, at, kind, words, voice, actor, link");
    static final Table QUEUE_ROW = of(
            "queue_row",
            "case_id, case_number, virtual_arrival, status, owner_id, owner_name, who, tie, need, channel, language, urgency,"
                    + " us_state, zone, phone, arrived_at, first_answer_due_at, first_attempt_at, next_due_at, promise_at,"
                    + " attempts, last_contact_at, bereaved, head_starts, source_page, changed_at, next_threshold_at, waits_since, promised_first");
    static final Table SUBMISSION = of(
            "submission",
            "id, reference, arrival, received_at, channel, source_name, content_type, raw, idempotency_key, body_hash,"
                    + " sender_address, user_agent, form_version, state, understood_at, failures, case_id, person_id,"
                    + " spam_suspected, spam_reasons, understanding, who, preview, may_be_human");
    static final Table CONSENT = of(
            "consent",
            "id, address_kind, address_value, person_id, submission_id, given, words, page_url, sender_address, at");
    static final Table PHONE_CALL = of(
            "phone_call",
            "id, case_id, person_id, phone, number_as_dialled, direction, line, started_at, ended_at, outcome, note,"
                    + " try_number, handled_by, handled_by_name, version");
    static final Table CALLBACK = of(
            "callback",
            "id, case_id, person_id, owner_id, due_at, their_zone, reason, note, they_asked, promised_by, promised_at,"
                    + " times_moved, settled_by, settled_at, settled_how, settled_words, version");
    static final Table ARRIVAL_HOUR = of("arrival_hour", "case_id, weekday, hour_of_day");
    static final Table AUDIT =
            of("audit_entry", "id, at, actor, kind, action, subject_type, subject_id, case_id, after_value");

    static final List<Table> ALL = List.of(
            PERSON,
            CONTACT_POINT,
            ADDRESS,
            MATCH_KEY,
            CASE_FILE,
            CASE_PERSON,
            CASE_FACT,
            STATUS_CHANGE,
            TIMELINE,
            QUEUE_ROW,
            SUBMISSION,
            CONSENT,
            PHONE_CALL,
            CALLBACK,
            ARRIVAL_HOUR,
            AUDIT);

    private static Table of(String name, String columns) {
        return new Table(name, List.of(columns.split(",\\s*")));
    }

    String insert(int rows) {
        var one = "(" + "?, ".repeat(columns.size() - 1) + "?)";
        return "insert into " + name + " (" + String.join(", ", columns) + ") values " + (one + ", ").repeat(rows - 1)
                + one;
    }

    String copy() {
        return "copy " + name + " (" + String.join(", ", columns) + ") from stdin";
    }
}
