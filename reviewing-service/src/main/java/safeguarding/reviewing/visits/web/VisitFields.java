package safeguarding.reviewing.visits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.visits.NotAlone;
import safeguarding.reviewing.visits.VisitMade;

/** How a visit was made. */
@Schema(name = "LookedAfterVisitMade", description = "How a visit to a looked-after child was made.")
public record VisitFields(
        @Schema(required = true, description = "While the child was looked after, never in the future.") @NotNull
        LocalDate visitedOn,

        @Schema(required = true, description = "Staff number of the person who visited.", examples = "S1042")
        @NotBlank
        @Size(max = 40)
        String visitedBy,

        @Schema(required = true, description = "Whether the child was seen.") @NotNull
        Boolean seen,

        @Schema(required = true, description = "Whether the child was spoken to in private.") @NotNull
        Boolean seenAlone,

        @Schema(
                description = "Why the child was not seen, in words that stay in this service; needed when the child"
                        + " was not (LV2).",
                examples = "Nobody was at home.")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        @Size(max = 1000)
        @Nullable
        String notSeenBecause,

        @Schema(
                description = "Why the child was seen and not alone; needed then (LV2).",
                enumeration = {"child-refused", "not-able", "not-appropriate", "not-possible"})
        @Nullable
        String notAloneBecause) {

    static VisitFields of(VisitMade made) {
        return new VisitFields(
                made.visitedOn(),
                made.visitedBy(),
                made.seen(),
                made.seenAlone(),
                made.notSeenBecause(),
                Codes.orNull(made.notAloneBecause()));
    }

    /** The visit in the words of the domain. */
    public VisitMade read() {
        return new VisitMade(
                visitedOn,
                visitedBy,
                seen,
                seenAlone,
                notSeenBecause,
                Codes.readOrNull("notAloneBecause", notAloneBecause, NotAlone.class));
    }

    @Override
    public String toString() {
        return "VisitFields[masked]";
    }
}
