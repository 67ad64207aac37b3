package safeguarding.conference.correspondence.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter about a child to one recipient. */
@Schema(name = "Letter", description = "A letter about a child to one recipient; for the unit, which sends it.")
public record LetterView(
        @Schema(required = true) UUID letterId,
        @Schema(required = true) UUID conferenceId,
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                enumeration = {"decision", "record"})
        String kind,

        @Schema(
                required = true,
                enumeration = {"child", "relative", "agency"})
        String addressee,

        @Nullable UUID personId,
        @Nullable String agency,
        @Schema(required = true) boolean easyRead,
        @Schema(required = true) LocalDate begunOn,

        @Schema(
                required = true,
                enumeration = {"pending", "waiting", "sent", "withdrawn"},
                description = "waiting: a child of the family has died and nobody has released what goes to it.")
        String state,

        @Nullable LocalDate sentOn,

        @Schema(enumeration = {"post", "secure-email", "by-hand", "portal"}) @Nullable
        String by,

        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason,

        @Schema(
                description =
                        "How to reach the recipient without danger to anybody; absent where nothing is known, and in lists.")
        @Nullable
        String safeContact,

        @Schema(
                description =
                        "Fields of which something is withheld from the recipient; absent in lists and once sent.")
        @Nullable
        List<String> keptBack,

        @Schema(
                description =
                        "Fields in whose wording something stands that is withheld: while there are any it is not sent; absent in lists and once sent.")
        @Nullable
        List<String> tellsWithheld,

        @Schema(description = "Plain text: as it would go now, or as it was sent; absent in lists.") @Nullable
        String text,

        @Schema(description = "The same as HTML.") @Nullable String html,
        @Schema(required = true) URI link) {
    @Override
    public String toString() {
        return "LetterView[" + letterId + ", " + state + "]";
    }
}
