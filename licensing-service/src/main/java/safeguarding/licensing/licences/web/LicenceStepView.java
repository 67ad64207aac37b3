package safeguarding.licensing.licences.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.licences.LicenceStep;
import safeguarding.platform.coding.Codes;

/** Something that was decided about a licence. */
@Schema(name = "LicenceStep", description = "Something that was decided about a licence.")
public record LicenceStepView(
        @Schema(
                required = true,
                enumeration = {
                    "drafted",
                    "submitted",
                    "returned",
                    "withdrawn",
                    "granted",
                    "refused",
                    "varied",
                    "suspended",
                    "suspension-ended",
                    "revoked"
                })
        String step,

        @Schema(required = true, description = "Civil date (Europe/London).")
        LocalDate on,

        @Schema(required = true, description = "Staff number, or applicant.")
        String by,

        @Schema(description = "Why; the written reasons of a refusal (H6).") @Nullable
        String reason,

        @Schema(description = "First day of what was decided.") @Nullable
        LocalDate from,

        @Schema(description = "Last day of what was decided.") @Nullable
        LocalDate to,

        @Schema(required = true, maxItems = 50) List<String> conditions) {

    static LicenceStepView of(LicenceStep step) {
        return new LicenceStepView(
                Codes.of(step.kind()), step.on(), step.by(), step.reason(), step.from(), step.to(), step.conditions());
    }
}
