package safeguarding.conference.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Membership;

/** Who belongs to a core group. */
@Schema(description = "Who belongs to a core group.")
public record MemberFields(
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
        UUID personId) {

    Membership read() {
        return new Membership(role, agency, staffId, personId);
    }
}
