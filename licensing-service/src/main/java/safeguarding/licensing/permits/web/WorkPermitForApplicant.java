package safeguarding.licensing.permits.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A work permit, as the employer may see it: no address, school or date of birth of the child. */
@Schema(
        name = "WorkPermitForApplicant",
        description = "A work permit, as the employer may see it: no address, school or date of birth of the child.")
public record WorkPermitForApplicant(
        @Schema(required = true) UUID workPermitId,

        @Schema(required = true, description = "Given names of the child.")
        String child,

        @Schema(required = true) WorkPermitFields details,

        @Schema(
                required = true,
                description = "How it stands today.",
                enumeration = {
                    "draft",
                    "submitted",
                    "returned",
                    "withdrawn",
                    "refused",
                    "granted",
                    "in-force",
                    "suspended",
                    "revoked",
                    "expired"
                })
        String standing,

        @Schema(description = "Its number; absent before it was granted.") @Nullable
        String number,

        @Schema(description = "First day; absent before it was granted.") @Nullable
        LocalDate validFrom,

        @Schema(description = "Last day; absent before it was granted.") @Nullable
        LocalDate validTo,

        @Schema(required = true, description = "Its conditions.", maxItems = 50)
        List<String> conditions,

        @Schema(required = true, description = "Whether it came in, or would today, within 7 days of the start (G1.2).")
        boolean inTime) {

    @Override
    public String toString() {
        return "WorkPermitForApplicant[masked]";
    }
}
