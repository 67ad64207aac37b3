package safeguarding.conference.subjectaccess.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.subjectaccess.AccessAsked;
import safeguarding.conference.subjectaccess.Requester;
import safeguarding.platform.coding.Codes;

/** A subject access request as it came. */
@Schema(description = "A subject access request as it came.")
public record RegisterSubjectAccessRequest(
        @Schema(
                required = true,
                enumeration = {"child", "parent-for-child", "related-person", "representative"})
        @NotBlank
        String madeBy,

        @Schema(description = "The related person whose data are asked for; the child's when absent.") @Nullable
        UUID personId,

        @Schema(required = true) @NotNull @Nullable LocalDate receivedOn,

        @Schema(required = true, description = "What is asked for, and how the identity was checked.")
        @NotBlank
        @Size(max = 2000)
        String reason) {

    AccessAsked asked() {
        return new AccessAsked(
                Codes.read("madeBy", madeBy, Requester.class), personId, Objects.requireNonNull(receivedOn), reason);
    }

    @Override
    public String toString() {
        return "RegisterSubjectAccessRequest[masked]";
    }
}
