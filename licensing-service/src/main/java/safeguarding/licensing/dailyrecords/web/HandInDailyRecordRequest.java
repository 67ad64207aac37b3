package safeguarding.licensing.dailyrecords.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of a day. */
@Schema(description = "The record of a day of a child in a production.")
public record HandInDailyRecordRequest(
        @Schema(required = true) @NotNull UUID productionId,
        @Schema(required = true) @NotNull UUID childId,

        @Schema(required = true, description = "Civil day (Europe/London); never in the future.") @NotNull
        LocalDate on,

        @Schema(required = true) @Valid @NotNull DailyRecordFields details) {}
