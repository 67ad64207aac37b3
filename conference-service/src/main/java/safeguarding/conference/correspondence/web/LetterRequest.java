package safeguarding.conference.correspondence.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.Addressee;
import safeguarding.conference.correspondence.LetterKind;
import safeguarding.conference.correspondence.LetterTo;
import safeguarding.platform.coding.Codes;

/** A letter that is to be written. */
@Schema(description = "A letter about a child that is to be written to somebody.")
public record LetterRequest(
        @Schema(
                required = true,
                description = "decision tells what was decided, record carries the minutes.",
                enumeration = {"decision", "record"})
        @NotNull
        String kind,

        @Schema(required = true) @NotNull UUID childId,

        @Schema(
                required = true,
                enumeration = {"child", "relative", "agency"})
        @NotNull
        String addressee,

        @Schema(description = "The child itself or the registered relative; needed for those two.") @Nullable
        UUID personId,

        @Schema(description = "Code of an organisation that has a line at the conference; needed for an agency.")
        @Size(min = 1, max = 100)
        @Nullable
        String agency,

        @Schema(description = "The easy-read variant: the child's, of the decision; false when absent.") @Nullable
        Boolean easyRead) {
    LetterTo read() {
        return new LetterTo(
                Codes.read("kind", kind, LetterKind.class),
                childId,
                Codes.read("addressee", addressee, Addressee.class),
                personId,
                agency,
                Boolean.TRUE.equals(easyRead));
    }
}
