package org.advocatedesk.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How an address that takes submissions of our own forms is described.
@Operation(
        summary = "Send what a visitor wrote",
        description = "Stored and on the disk before it is answered; understood afterwards.",
        parameters =
                @Parameter(
                        in = ParameterIn.HEADER,
                        name = "Idempotency-Key",
                        description = "Up to 255 characters; the same key and body get the first answer again"))
@RequestBody(content = @Content(schema = @Schema(implementation = SubmissionToSend.class)))
@ApiResponse(
        responseCode = "201",
        description = "Taken",
        content = @Content(schema = @Schema(implementation = SubmissionTaken.class)))
@ApiResponse(responseCode = "400", description = "It cannot be read, or says nothing", content = @Content)
@ApiResponse(responseCode = "413", description = "Larger than a form", content = @Content)
@ApiResponse(responseCode = "422", description = "The key was used for something else", content = @Content)
@ApiResponse(responseCode = "429", description = "Too many; Retry-After says when", content = @Content)
@ApiResponse(responseCode = "503", description = "Not stored; Retry-After says when", content = @Content)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesSubmissions {}
