package safeguarding.conference.children.birth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.children.Child;
import safeguarding.conference.neighbours.RecentConferences;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;

/** What a birth cannot have been: in the future (A5), or more than 44 weeks after a conference about the child (8606). */
@ApplicationScoped
class BirthRules {

    /** Most children of one birth beside the first. */
    static final int MOST = 7;

    private final RecentConferences conferences;

    BirthRules(RecentConferences conferences) {
        this.conferences = conferences;
    }

    void permits(UUID childId, LocalDate bornOn, LocalDate today) {
        FactInItsTime.notAhead(bornOn, today).orRefuse();
        conferences
                .firstHeldOn(childId)
                .ifPresent(
                        heldOn -> FactInItsTime.afterConception(heldOn, bornOn).orRefuse());
    }

    static void refuseBorn(Child child) {
        if (!child.unborn()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The child is not expected: the birth is recorded, or nobody expected it.");
        }
    }

    static void refuseRepeats(List<FurtherNewborn> further) {
        if (further.stream().map(FurtherNewborn::councilChildId).distinct().count() < further.size()) {
            throw ProblemException.invalid(
                    List.of(new Violation("furtherChildren", "Each child has a council child id of its own.")));
        }
    }
}
