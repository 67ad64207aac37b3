package safeguarding.reviewing.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.neighbours.OpenedReview;

/** What is bad about a care plan but may be so, worked out anew at each reading. */
public final class CarePlanQuality {

    /** ACA 2002 s18(1): a child less than six weeks old may be placed without consent and without an order. */
    private static final int WEEKS_OF_AGE = 6;

    private CarePlanQuality() {}

    /**
     * What is flagged.
     *
     * @param held the reviews of the period that were held
     * @param permanenceBy the day of C2.13; null when there is none
     * @param bornOn civil date of birth; null when not known
     * @param day civil date at whose end it is seen
     */
    public static List<CarePlanFinding> check(
            CarePlan plan,
            List<OpenedReview> held,
            @Nullable LocalDate permanenceBy,
            @Nullable LocalDate bornOn,
            LocalDate day) {
        var decided = CarePlanHistory.decided(plan).stream()
                .filter(route -> !route.decidedOn().isAfter(day))
                .toList();
        var lines = CarePlanHistory.lines(plan, day);
        var found = new ArrayList<CarePlanFinding>();
        if (permanenceBy != null && permanenceBy.isBefore(day) && decided.isEmpty()) {
            found.add(CarePlanFinding.NO_PERMANENCE_PLAN);
        }
        if (considered(plan).anyMatch(each -> !each.on().isAfter(day) && !each.isTrue(held))) {
            found.add(CarePlanFinding.REVIEW_NEVER_WAS);
        }
        if (lines.stream().anyMatch(line -> placedWithoutAuthority(line, bornOn))) {
            found.add(CarePlanFinding.PLACED_WITHOUT_AUTHORITY);
        }
        if (lines.stream()
                .filter(line -> line.endedOn() == null)
                .anyMatch(line -> decided.isEmpty() || !names(decided.getLast(), line.kind()))) {
            found.add(CarePlanFinding.LINE_WITHOUT_PLAN);
        }
        if (Stream.of(ElementKind.values()).anyMatch(kind -> isNotLookedAt(plan, kind, day))) {
            found.add(CarePlanFinding.ELEMENT_NOT_LOOKED_AT);
        }
        return found;
    }

    private record Considered(LocalDate on, Consideration by) {

        boolean isTrue(List<OpenedReview> held) {
            return by.reviewId() == null || ChangeConsidered.isHeldBy(on, by.reviewId(), held);
        }
    }

    private static Stream<Considered> considered(CarePlan plan) {
        return Stream.concat(
                plan.elements().stream()
                        .filter(Written::stands)
                        .map(each -> new Considered(
                                each.fact().agreedOn(), each.fact().considered())),
                CarePlanHistory.decided(plan).stream()
                        .map(route -> new Considered(route.decidedOn(), route.considered())));
    }

    static boolean placedWithoutAuthority(LineCourse line, @Nullable LocalDate bornOn) {
        return line.steps().stream()
                .filter(step -> step.step() == LineStepKind.PLACED_FOR_ADOPTION)
                .filter(step -> bornOn == null || !step.on().isBefore(bornOn.plusWeeks(WEEKS_OF_AGE)))
                .anyMatch(step -> line.steps().stream().noneMatch(each -> authorises(each, step.on())));
    }

    /** The version that holds on the day was to be looked at again before it; a later version is that look. */
    static boolean isNotLookedAt(CarePlan plan, ElementKind kind, LocalDate day) {
        return CarePlanHistory.versions(plan, kind).stream()
                .filter(version -> !version.agreedOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(AgreedElement::lookAgainBy)
                .filter(by -> by.isBefore(day))
                .isPresent();
    }

    private static boolean authorises(LineStep step, LocalDate day) {
        return !step.on().isAfter(day)
                && (step.step() == LineStepKind.CONSENT_GIVEN || step.step() == LineStepKind.PLACEMENT_ORDER_GRANTED);
    }

    private static boolean names(DecidedRoute decided, LineKind kind) {
        return decided.routes().stream()
                .anyMatch(route -> route.line().filter(kind::equals).isPresent());
    }
}
