package safeguarding.licensing.dailyrecords.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the records of a production were removed. */
@Schema(
        name = "DailyRecordsRemoval",
        description = "That the records of a production were removed (L7); of whom they were is gone.")
public record DailyRecordsRemovalView(
        @Schema(required = true) UUID removalId,
        @Schema(required = true) URI production,

        @Schema(required = true, description = "Civil date of the last performance.")
        LocalDate lastPerformanceOn,

        @Schema(required = true, description = "Civil date of the removal.")
        LocalDate removedOn,

        @Schema(required = true, description = "How many records there were.")
        int records) {}
