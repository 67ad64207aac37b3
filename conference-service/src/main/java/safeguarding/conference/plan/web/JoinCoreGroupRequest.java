package safeguarding.conference.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Membership;

/** Somebody who belongs to a core group from a day on. */
@Schema(description = "Somebody who belongs to a core group from a day on.")
public record JoinCoreGroupRequest(
        @Schema(required = true, examples = "health visitor") @NotBlank @Size(max = 200)
        String role,

        @Schema(description = "Code of the organisation; absent for the family.")
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 100)
        @Nullable
        String agency,

        @Schema(description = "Staff number with the council.") @Pattern(regexp = ".*\\S.*") @Size(max = 40) @Nullable
        String staffId,

        @Schema(description = "The registered related person, or the child.") @Nullable
        UUID personId,

        @Schema(
                description =
                        "First day of the membership, not in the future and not before the plan; today when absent.")
        @Nullable
        LocalDate joinedOn) {

    Membership read() {
        return new Membership(role, agency, staffId, personId);
    }

    LocalDate joinedOnOr(LocalDate today) {
        return joinedOn == null ? today : joinedOn;
    }
}
