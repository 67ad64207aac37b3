package safeguarding.reviewing.challenge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.challenge.CafcassReferral;

/** The case is referred to Cafcass. */
@Schema(name = "ChallengeCafcassReferral", description = "The case is referred to Cafcass (s25B(3), C2.10).")
public record CafcassFields(
        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate on,

        @Schema(required = true, description = "Why; it stays in this service.") @NotBlank @Size(max = 4000)
        String reason) {

    static CafcassFields of(CafcassReferral referral) {
        return new CafcassFields(referral.on(), referral.reason());
    }

    /** The referral in the words of the domain. */
    public CafcassReferral read() {
        return new CafcassReferral(on, reason);
    }

    @Override
    public String toString() {
        return "CafcassFields[masked]";
    }
}
