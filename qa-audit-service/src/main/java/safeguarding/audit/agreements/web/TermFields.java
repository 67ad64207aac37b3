package safeguarding.audit.agreements.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.agreements.AgreementTerm;

/** For how long an agreement was signed. */
@Schema(name = "PartnerAgreementTerm", description = "For how long an agreement was signed.")
public record TermFields(
        @Schema(required = true, description = "Civil date of the signatures; never in the future (A5).") @NotNull
        LocalDate signedOn,

        @Schema(required = true, description = "First civil date on which it holds.") @NotNull
        LocalDate validFrom,

        @Schema(description = "Last civil date on which it holds; absent while no end is agreed.") @Nullable
        LocalDate validTo) {

    static TermFields of(AgreementTerm term) {
        return new TermFields(term.signedOn(), term.validFrom(), term.validTo());
    }

    AgreementTerm read() {
        return new AgreementTerm(signedOn, validFrom, validTo);
    }
}
