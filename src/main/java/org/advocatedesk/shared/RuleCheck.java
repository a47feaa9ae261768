package org.advocatedesk.shared;

/// What an area demands of a rule set of its kind before it is published.
public interface RuleCheck {
    String kind();

    /// Throws [Refusal], saying what to mend, where the body must not come into force.
    void check(String body);
}
