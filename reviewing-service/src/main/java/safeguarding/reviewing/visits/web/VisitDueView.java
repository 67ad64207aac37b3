package safeguarding.reviewing.visits.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.visits.VisitDue;

/** By when a child is, or was, to be visited, and why. */
@Schema(name = "LookedAfterVisitDue", description = "By when a child is, or was, to be visited, and why.")
public record VisitDueView(
        @Schema(required = true, description = "Rule that says so.", examples = "C3-first-year")
        String ruleId,

        @Schema(required = true, description = "Where the rule stands.")
        String citation,

        @Schema(required = true, description = "Last day that is in time.")
        LocalDate dueOn,

        @Schema(required = true, examples = "1 week after the start of the placement of 3 June 2013")
        String sentence) {

    static VisitDueView of(VisitDue due) {
        var rule = due.timescale().rule();
        return new VisitDueView(
                rule.id(), rule.citation(), due.dueOn(), due.limit().sentence());
    }
}
