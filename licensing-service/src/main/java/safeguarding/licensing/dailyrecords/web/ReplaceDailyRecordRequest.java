package safeguarding.licensing.dailyrecords.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of a day as of now. */
@Schema(description = "The record of a day as of now, the whole of it.")
public record ReplaceDailyRecordRequest(
        @Schema(required = true) @Valid @NotNull DailyRecordFields details) {}
