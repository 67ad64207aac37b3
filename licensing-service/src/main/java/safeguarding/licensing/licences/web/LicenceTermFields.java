package safeguarding.licensing.licences.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.neighbours.LicenceTerm;

/** For how long a licence holds. */
@Schema(name = "LicenceTerm", description = "For how long a licence holds; both days count.")
public record LicenceTermFields(
        @Schema(required = true, description = "First civil date (Europe/London).") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Last civil date.") @NotNull
        LocalDate to) {

    LicenceTerm read() {
        return new LicenceTerm(from, to);
    }
}
