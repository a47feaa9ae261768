package org.advocatedesk.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A submission by the names the desk reads, for whoever writes a program against it. The door itself takes any words
/// under them and refuses only what says nothing at all.
@Schema(
        description =
                "Every field may be left out. Enough is one way to answer (phone, e-mail or address) or a message.")
public record SubmissionToSend(
        @Schema(description = "case_review, resource_kit or callback") @Nullable
        String type,

        @Nullable Contact contact,
        @Nullable Address address,
        @Nullable Patient patient,
        @Nullable Exposure exposure,
        @Nullable String message,
        @Nullable Consent consent,
        @Nullable Source source,

        @Schema(description = "Language of the form, e.g. es-US") @Nullable
        String locale) {

    /// Who fills in the form, and how they can be reached.
    public record Contact(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String phone,
            @Nullable String email,

            @Schema(description = "When a call suits them, in their words") @Nullable
            String bestTime) {}

    /// Where they live, and where a kit goes.
    public record Address(
            @Nullable String line1,
            @Nullable String line2,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postalCode) {}

    /// Who is ill.
    public record Patient(
            @Schema(description = "The patient's relation to the writer: self, spouse, parent, …") @Nullable
            String relationship,

            @Nullable String firstName,
            @Nullable String lastName,

            @Schema(description = "pleural_mesothelioma, asbestos_lung_cancer, none_yet, …") @Nullable
            String diagnosis,

            @Nullable String diagnosisDate,
            @Nullable String stage,
            @Nullable Boolean deceased,
            @Nullable String dateOfDeath) {}

    /// Where it may have come from.
    public record Exposure(
            @Nullable Boolean veteran,
            @Nullable String branch,
            @Nullable String occupation,
            @Nullable String employers,
            @Nullable String years) {}

    /// The box, and the words as they stood beside it.
    public record Consent(
            @Schema(description = "false is kept as a refusal of calls; leave it out where nobody was asked") @Nullable
            Boolean given,

            @Nullable String text) {}

    /// The page it was sent from.
    public record Source(
            @Nullable String pageUrl,
            @Nullable String referrer,
            @Nullable String utmSource,
            @Nullable String utmCampaign) {}
}
