package safeguarding.licensing.chaperones.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.neighbours.LicenceTerm;

/** The term that an approval is asked for. */
@Schema(name = "ChaperoneApprovalTerm", description = "The term that an approval of a chaperone is asked for.")
public record ApprovalTermFields(
        @Schema(required = true, description = "First civil date.", examples = "2013-12-01") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Last civil date.", examples = "2016-11-30") @NotNull
        LocalDate to) {

    static ApprovalTermFields of(LicenceTerm term) {
        return new ApprovalTermFields(term.from(), term.to());
    }

    LicenceTerm read() {
        return new LicenceTerm(from, to);
    }
}
