package org.advocatedesk.intake.mapping;

import java.util.Optional;

/// What we understand of somebody's words, each under the name it has in our own forms.
public enum OurField {
    NAME("contact.name", "Whole name", Group.WRITER),
    FIRST_NAME("contact.firstName", "First name", Group.WRITER),
    LAST_NAME("contact.lastName", "Last name", Group.WRITER),
    PHONE("contact.phone", "Phone", Group.WRITER),
    EMAIL("contact.email", "E-mail", Group.WRITER),
    BEST_TIME("contact.bestTime", "Best time to call", Group.WRITER),
    LANGUAGE("locale", "Language", Group.WRITER),
    MESSAGE("message", "Message", Group.WORDS),
    TYPE("type", "What they ask for", Group.WORDS),
    CONSENT("consent.given", "Agreed to be contacted", Group.WORDS),
    CONSENT_WORDS("consent.text", "Words they agreed to", Group.WORDS),
    ADDRESS("address.whole", "Whole address", Group.PLACE),
    STREET("address.line1", "Street", Group.PLACE),
    UNIT("address.line2", "Flat or unit", Group.PLACE),
    TOWN("address.city", "Town", Group.PLACE),
    STATE("address.state", "State", Group.PLACE),
    ZIP("address.postalCode", "ZIP", Group.PLACE),
    RELATION("patient.relationship", "Who is ill", Group.PATIENT),
    PATIENT_NAME("patient.name", "The patient’s whole name", Group.PATIENT),
    PATIENT_FIRST("patient.firstName", "The patient’s first name", Group.PATIENT),
    PATIENT_LAST("patient.lastName", "The patient’s last name", Group.PATIENT),
    ILLNESS("patient.diagnosis", "Illness", Group.PATIENT),
    DIAGNOSED_ON("patient.diagnosisDate", "Diagnosed on", Group.PATIENT),
    STAGE("patient.stage", "Stage", Group.PATIENT),
    HAS_DIED("patient.deceased", "Has died", Group.PATIENT),
    DIED_ON("patient.dateOfDeath", "Died on", Group.PATIENT),
    VETERAN("exposure.veteran", "Served", Group.WORK),
    BRANCH("exposure.branch", "Branch of service", Group.WORK),
    OCCUPATION("exposure.occupation", "Trade", Group.WORK),
    EMPLOYERS("exposure.employers", "Employers", Group.WORK),
    YEARS("exposure.years", "Years of work", Group.WORK),
    PAGE("source.pageUrl", "Page they came from", Group.WAY),
    REFERRER("source.referrer", "What led to the page", Group.WAY),
    CAMPAIGN_SOURCE("source.utmSource", "Campaign source", Group.WAY),
    CAMPAIGN("source.utmCampaign", "Campaign", Group.WAY);

    /// What stands together on the screen.
    public enum Group {
        WRITER("Who writes"),
        WORDS("What they say"),
        PLACE("Where they are"),
        PATIENT("Who is ill"),
        WORK("Work and service"),
        WAY("How they came");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final String path;
    private final String label;
    private final Group group;

    OurField(String path, String label, Group group) {
        this.path = path;
        this.label = label;
        this.group = group;
    }

    /// As our own forms name it: `contact.phone`.
    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    public Group group() {
        return group;
    }

    /// What stands between several of theirs that make one of ours.
    String between() {
        return switch (this) {
            case MESSAGE -> "\n";
            case NAME, FIRST_NAME, LAST_NAME, PATIENT_NAME, PATIENT_FIRST, PATIENT_LAST -> " ";
            default -> ", ";
        };
    }

    public static Optional<OurField> at(String path) {
        for (var field : values()) if (field.path.equals(path)) return Optional.of(field);
        return Optional.empty();
    }
}
