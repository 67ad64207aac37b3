package safeguarding.conference.children.birth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Child;
import safeguarding.conference.neighbours.RecentConferences;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Rule;

/**
 * What a birth cannot have been: in the future (A5), more than 44 weeks after a conference about the child (8606), or 40 weeks
 * or more before the day on which the child is expected. A wrong year would leave nothing due after the birth (B1.10).
 */
@ApplicationScoped
class BirthRules {

    /** Most children of one birth beside the first. */
    static final int MOST = 7;

    private static final Rule AFTER_ITS_BEGINNING = new Rule(
            "ours",
            "No external rule",
            "A child is born less than 40 weeks before the day on which it is expected, or later.");

    private static final int WEEKS_OF_PREGNANCY = 40;

    private final RecentConferences conferences;

    BirthRules(RecentConferences conferences) {
        this.conferences = conferences;
    }

    void permits(UUID childId, @Nullable LocalDate expectedOn, LocalDate bornOn, LocalDate today) {
        FactInItsTime.notAhead(bornOn, today).orRefuse();
        conferences
                .firstHeldOn(childId)
                .ifPresent(
                        heldOn -> FactInItsTime.afterConception(heldOn, bornOn).orRefuse());
        if (expectedOn != null && !bornOn.isAfter(expectedOn.minusWeeks(WEEKS_OF_PREGNANCY))) {
            AFTER_ITS_BEGINNING
                    .refuses("The child is expected on %s: it cannot have been born on %s."
                            .formatted(expectedOn, bornOn))
                    .orRefuse();
        }
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
