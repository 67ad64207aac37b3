package safeguarding.reviewing.allocation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.allocation.Term;

/** An officer is the named IRO from a day on. */
@Schema(name = "IroTerm", description = "An officer is the named IRO from a day until the next term begins.")
public record TermView(
        @Schema(required = true) UUID officerId,

        @Schema(required = true, description = "First day.") LocalDate from,

        @Schema(required = true, description = "What spoke for the officer, the most important first.")
        List<String> because,

        @Schema(description = "The conflict for which the officer is not that of a sibling (C2.15).") @Nullable
        String apartFromSiblings,

        @Schema(description = "What the officer before passed on.") @Nullable
        HandOverFields takenOver) {

    static TermView of(Term term) {
        var takenOver = term.takenOver();
        return new TermView(
                term.officerId(),
                term.from(),
                term.because(),
                term.apartFromSiblings(),
                takenOver == null ? null : HandOverFields.of(takenOver));
    }

    @Override
    public String toString() {
        return "TermView[" + officerId + "]";
    }
}
