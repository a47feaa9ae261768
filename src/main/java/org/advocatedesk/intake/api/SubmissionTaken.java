package org.advocatedesk.intake.api;

import io.swagger.v3.oas.annotations.media.Schema;

/// What a sender is told once it is on the disk.
public record SubmissionTaken(
        @Schema(description = "To be kept: it names the submission to people and programs", example = "H7K-4M2Q")
        String reference) {}
