package org.advocatedesk.reporting;

/// What a number counts, where its rows stand, and how a row reads.
enum Subject {
    FAMILIES(
            "case_file c left join queue_row q on q.case_id = c.id left join arrival_hour h on h.case_id = c.id",
            "c.id as row_id, c.id as case_id, c.case_number, w.given_name, w.family_name, c.need as words, c.status, o.full_name as owner_name",
            "join person speaks on speaks.id = c.contact_id join person w on w.id = speaks.root_id left join staff_account o on o.id = c.owner_id",
            "c.id"),
    CALLBACKS(
            "callback c join case_file asked on asked.id = c.case_id join case_file f on f.id = asked.root_id",
            "c.id as row_id, f.id as case_id, f.case_number, w.given_name, w.family_name, c.reason as words, f.status, o.full_name as owner_name",
            "join person whom on whom.id = c.person_id join person w on w.id = whom.root_id join staff_account o on o.id = c.owner_id",
            "c.id"),
    KITS(
            "kit_request k join case_file asked on asked.id = k.case_id join case_file f on f.id = asked.root_id left join mailing m on m.kit_id = k.id",
            "k.id as row_id, f.id as case_id, f.case_number, k.addressee as given_name, '' as family_name, k.standard as words, f.status, o.full_name as owner_name",
            "left join staff_account o on o.id = f.owner_id",
            "k.id"),
    SUBMISSIONS(
            "submission s",
            "s.id as row_id, (select f.root_id from case_file f where f.id = s.case_id) as case_id, null as case_number, s.reference as given_name, '' as family_name, s.channel as words, null as status, null as owner_name",
            "",
            "s.id");

    private final String from;
    private final String columns;
    private final String names;
    private final String id;

    Subject(String from, String columns, String names, String id) {
        this.from = from;
        this.columns = columns;
        this.names = names;
        this.id = id;
    }

    String from() {
        return from;
    }

    String columns() {
        return columns;
    }

    String names() {
        return names;
    }

    String id() {
        return id;
    }
}
