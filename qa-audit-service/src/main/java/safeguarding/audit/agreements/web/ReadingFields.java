package safeguarding.audit.agreements.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.agreements.AgreementReading;
import safeguarding.audit.agreements.ReadingSource;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** What the attendance was on a day. */
@Schema(name = "PartnerAgreementReadingFields", description = "What the attendance was on a day.")
public record ReadingFields(
        @Schema(required = true, description = "Civil date for which it was counted; never in the future (A5).")
        @NotNull
        LocalDate asAt,

        @Schema(required = true, description = "How often the partner came.") @NotNull @Min(0) @Max(1_000_000)
        Integer attended,

        @Schema(required = true, description = "How often the partner was to come.") @NotNull @Min(1) @Max(1_000_000)
        Integer invited,

        @Schema(
                required = true,
                enumeration = {"conference-indicator", "partner", "by-hand"})
        @NotNull
        String source) {

    AgreementReading read() {
        if (attended > invited) {
            throw ProblemException.invalid("attended", "Nobody comes more often than invited.");
        }
        return new AgreementReading(asAt, attended, invited, Codes.read("source", source, ReadingSource.class));
    }
}
