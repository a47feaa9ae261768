package org.advocatedesk.intake.forms;

import com.fasterxml.jackson.annotation.JsonValue;

/// What a form is for, which decides what happens with what it sends.
public enum FormKind {
    CASE_REVIEW("case_review", "Free case review", "free-case-review"),
    RESOURCE_KIT("resource_kit", "Resource kit", "resource-kit"),
    CALLBACK("callback", "Callback", "callback");

    private final String word;
    private final String label;
    private final String slug;

    FormKind(String word, String label, String slug) {
        this.word = word;
        this.label = label;
        this.slug = slug;
    }

    /// The type of what it sends.
    @JsonValue
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /// The address of the form of this kind that is shipped.
    public String slug() {
        return slug;
    }
}
