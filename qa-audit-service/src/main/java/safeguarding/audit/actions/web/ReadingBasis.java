package safeguarding.audit.actions.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import safeguarding.audit.actions.ActionBasis;
import safeguarding.audit.neighbours.KnownFinding;
import safeguarding.audit.neighbours.KnownFindings;
import safeguarding.audit.neighbours.KnownRecommendations;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.problem.ProblemException;

/** Reads of what an action is, and refuses what the caller does not see. */
@ApplicationScoped
class ReadingBasis {

    private final KnownFindings findings;
    private final KnownRecommendations recommendations;
    private final AreaRecords records;

    ReadingBasis(KnownFindings findings, KnownRecommendations recommendations, AreaRecords records) {
        this.findings = findings;
        this.recommendations = recommendations;
        this.records = records;
    }

    KnownFinding of(ActionBasis basis) {
        var finding = basis.findingId();
        if (finding != null) {
            return inSight("findingId", findings.finding(finding));
        }
        return inSight(
                "recommendationId", recommendations.recommendation(Objects.requireNonNull(basis.recommendationId())));
    }

    private KnownFinding inSight(String field, Optional<KnownFinding> known) {
        return known.filter(it -> records.isInSight(it.areas()))
                .orElseThrow(() -> ProblemException.invalid(field, "There is none for this caller."));
    }
}
