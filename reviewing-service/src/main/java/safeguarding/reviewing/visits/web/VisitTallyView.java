package safeguarding.reviewing.visits.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.visits.JudgedVisit;
import safeguarding.reviewing.visits.LookedAfterVisit;
import safeguarding.reviewing.visits.VisitMade;

/** Visits counted. */
@Schema(name = "LookedAfterVisitTally", description = "Visits counted, from the start of the period of care.")
public record VisitTallyView(
        @Schema(required = true, description = "Visits that were made.")
        int held,

        @Schema(required = true, description = "Of these those at which the child was seen.")
        int seen,

        @Schema(required = true, description = "Of these those at which the child was seen alone.")
        int seenAlone,

        @Schema(required = true, description = "Days on which the child was seen later than due, and what is missed.")
        int late) {

    static VisitTallyView of(List<LookedAfterVisit> visits, List<JudgedVisit> judged) {
        var made = visits.stream().map(LookedAfterVisit::made).toList();
        return new VisitTallyView(
                made.size(),
                (int) made.stream().filter(VisitMade::seen).count(),
                (int) made.stream().filter(VisitMade::seenAlone).count(),
                (int) judged.stream().filter(JudgedVisit::late).count());
    }

    VisitTallyView and(VisitTallyView other) {
        return new VisitTallyView(held + other.held, seen + other.seen, seenAlone + other.seenAlone, late + other.late);
    }
}
