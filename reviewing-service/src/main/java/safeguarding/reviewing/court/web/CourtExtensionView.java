package safeguarding.reviewing.court.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.court.ToldExtension;

/** What the court extended. */
@Schema(
        name = "ReviewingCourtExtension",
        description = "What the court extended (C4.2). Why stands at conference-service.")
public record CourtExtensionView(
        @Schema(required = true, description = "Day of the court's decision.")
        LocalDate grantedOn,

        @Schema(required = true, description = "How many weeks.", minimum = "1", maximum = "8")
        int weeks) {

    static CourtExtensionView of(ToldExtension extension) {
        return new CourtExtensionView(extension.grantedOn(), extension.weeks());
    }
}
