package safeguarding.reviewing.footprint.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.footprint.ContactKind;

/** Which contacts a footprint shows; what is absent does not matter. */
public record ContactFilter(
        @Parameter(description = "The child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "The chain of reviews.") @QueryParam("chainId") @Nullable
        UUID chainId,

        @Parameter(
                description = "What was done.",
                schema =
                        @Schema(
                                enumeration = {
                                    "visit",
                                    "telephone",
                                    "video-call",
                                    "message",
                                    "letter",
                                    "talk-with-carer",
                                    "talk-with-social-worker",
                                    "case-file-read",
                                    "midway-check",
                                    "other"
                                }))
        @QueryParam("kind")
        @Nullable
        String kind,

        @Parameter(description = "First day.") @QueryParam("from") @Nullable
        LocalDate from,

        @Parameter(description = "Last day.") @QueryParam("to") @Nullable
        LocalDate to,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    void refuseFilteredChanges() {
        var filtered = childId != null || chainId != null || kind != null || from != null || to != null;
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    @Nullable
    String kindStored() {
        var read = Codes.readOrNull("kind", kind, ContactKind.class);
        return read == null ? null : read.name();
    }
}
