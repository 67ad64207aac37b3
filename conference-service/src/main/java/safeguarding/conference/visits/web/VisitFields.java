package safeguarding.conference.visits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.visits.VisitMade;

/** How a visit was made. */
@Schema(description = "How a statutory visit was made.")
public record VisitFields(
        @Schema(required = true, description = "While the plan ran, never in the future.") @NotNull
        LocalDate visitedOn,

        @Schema(required = true, description = "Whether the child was seen.") @NotNull
        Boolean seen,

        @Schema(required = true, description = "Whether the child was seen without parents or carers.") @NotNull
        Boolean seenAlone,

        @Schema(required = true, description = "Staff number of the person who visited.", examples = "S1042")
        @NotBlank
        @Size(max = 40)
        String visitedBy,

        @Schema(description = "Why the child was not seen, in words; absent when the child was.")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        @Size(max = 2000)
        @Nullable
        String notSeenBecause) {

    VisitMade read() {
        return new VisitMade(visitedOn, seen, seenAlone, visitedBy, notSeenBecause);
    }

    @Override
    public String toString() {
        return "VisitFields[masked]";
    }
}
