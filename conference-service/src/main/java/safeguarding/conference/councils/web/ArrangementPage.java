package safeguarding.conference.councils.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The arrangements about one child. */
@Schema(
        name = "CouncilArrangementsOfChild",
        description = "The arrangements about one child on asAt, as they were known by the end of knownOn.")
public record ArrangementPage(
        @Schema(required = true) LocalDate asAt,
        @Schema(required = true) LocalDate knownOn,

        @Schema(required = true, description = "Whether knownOn has not ended, so that the answer may still change.")
        boolean provisional,

        @Schema(required = true, description = "The latest first.")
        List<ArrangementView> items) {}
