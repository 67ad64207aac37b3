package safeguarding.audit.agreements.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.agreements.AgreementReview;
import safeguarding.platform.problem.ProblemException;

/** A review of an agreement. */
@Schema(name = "PartnerAgreementReview", description = "A review of an agreement.")
public record ReviewFields(
        @Schema(required = true, description = "Civil date of it; never in the future (A5).") @NotNull
        LocalDate on,

        @Schema(required = true, description = "What came of it.") @NotBlank @Size(max = 4000)
        String outcome,

        @Schema(required = true, description = "Civil date by which the next one is held (QA33).") @NotNull
        LocalDate nextDueOn) {

    static ReviewFields of(AgreementReview review) {
        return new ReviewFields(review.on(), review.outcome(), review.nextDueOn());
    }

    AgreementReview read() {
        if (!nextDueOn.isAfter(on)) {
            throw ProblemException.invalid("nextDueOn", "The next review is later than this one.");
        }
        return new AgreementReview(on, outcome, nextDueOn);
    }
}
