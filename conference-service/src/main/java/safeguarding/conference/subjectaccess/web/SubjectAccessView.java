package safeguarding.conference.subjectaccess.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** A subject access request. */
@Schema(name = "SubjectAccess", description = "A subject access request, and by when it has to be answered (L13).")
public record SubjectAccessView(
        @Schema(required = true) UUID requestId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) String area,

        @Schema(description = "The related person whose data are asked for; absent for the child's.") @Nullable
        UUID personId,

        @Schema(
                required = true,
                enumeration = {"child", "parent-for-child", "related-person", "representative"})
        String madeBy,

        @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) String reason,

        @Schema(
                required = true,
                enumeration = {"open", "closed"})
        String state,

        @Nullable LocalDate extendedOn,
        @Nullable String extensionReason,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,

        @Schema(required = true, description = "What is and was due of it.")
        List<Deadline> deadlines,

        @Schema(required = true, description = "Where the answer is put together.")
        URI answer,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "SubjectAccessView[" + requestId + "]";
    }
}
