package safeguarding.reviewing.careplan.drift;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import safeguarding.reviewing.careplan.LineCourse;
import safeguarding.reviewing.careplan.LineStepKind;

/** The rules of drift in permanence. Each is switched on or off, and begins with an amount that the unit sets. */
public enum PermanenceDriftRule {
    /** C2.13 was not kept. */
    PD1("The second review has passed without a plan for permanence.", "days", 1) {
        @Override
        Optional<String> found(PermanenceDriftFacts plan, int from) {
            var by = plan.permanenceBy();
            return by == null || !plan.decided().isEmpty() || by.plusDays(from).isAfter(plan.day())
                    ? Optional.empty()
                    : Optional.of("A plan for permanence was to be in place by %s (C2.13).".formatted(day(by)));
        }
    },
    /** Nothing moves. */
    PD2("A route to permanence is followed and no step has been taken for long.", "months", 3) {
        @Override
        Optional<String> found(PermanenceDriftFacts plan, int from) {
            return plan.running()
                    .filter(line -> !line.arrived() && plan.monthsOver(line.movedOn(), from))
                    .min(Comparator.comparing(LineCourse::movedOn))
                    .map(line -> "The line of %s has not moved since %s."
                            .formatted(line.kind().words(), day(line.movedOn())));
        }
    },
    /** An order without a family. */
    PD3("A placement order was granted long ago and no match was made since.", "months", 4) {
        @Override
        Optional<String> found(PermanenceDriftFacts plan, int from) {
            return plan.running()
                    .filter(line -> isUnmatched(line))
                    .flatMap(line -> line.last(LineStepKind.PLACEMENT_ORDER_GRANTED).stream())
                    .filter(granted -> plan.monthsOver(granted, from))
                    .findFirst()
                    .map(granted -> "The placement order was granted on %s and no match was made since."
                            .formatted(day(granted)));
        }
    },
    /** One plan where there are to be two. */
    PD4("Twin-track planning was decided and the second plan is not named.", "weeks", 4) {
        @Override
        Optional<String> found(PermanenceDriftFacts plan, int from) {
            return plan.plan()
                    .filter(decided -> decided.twinTrack() && decided.alongside() == null)
                    .filter(decided -> plan.weeksOver(decided.decidedOn(), from))
                    .map(decided -> "Twin-track planning was decided on %s beside %s, and the second plan is not named."
                            .formatted(day(decided.decidedOn()), decided.route().words()));
        }
    },
    /** A plan that nobody follows. */
    PD5("The plan for permanence names a route that nobody follows.", "weeks", 6) {
        @Override
        Optional<String> found(PermanenceDriftFacts plan, int from) {
            return plan.plan()
                    .filter(decided -> plan.weeksOver(decided.decidedOn(), from))
                    .flatMap(decided -> plan.routesWithoutLine()
                            .findFirst()
                            .map(route -> "The plan of %s names %s, and no line has begun."
                                    .formatted(day(decided.decidedOn()), route.words())));
        }
    },
    /** A decision that is not taken to court. */
    PD6("Adoption was decided long ago, with neither consent nor an application for a placement order.", "months", 2) {
        @Override
        Optional<String> found(PermanenceDriftFacts plan, int from) {
            return plan.running()
                    .filter(line -> !line.arrived()
                            && line.last(LineStepKind.CONSENT_GIVEN).isEmpty()
                            && line.last(LineStepKind.PLACEMENT_ORDER_APPLIED).isEmpty())
                    .flatMap(line -> line.last(LineStepKind.AGENCY_DECISION).stream())
                    .filter(decided -> plan.monthsOver(decided, from))
                    .findFirst()
                    .map(decided -> "The agency decided on %s; there is neither consent nor an application."
                            .formatted(day(decided)));
        }
    },
    /** Another plan again. */
    PD7("The plan for permanence has changed often.", "changes", 2) {
        @Override
        Optional<String> found(PermanenceDriftFacts plan, int from) {
            var changes = plan.decided().size() - 1;
            return changes < from
                    ? Optional.empty()
                    : Optional.of("The plan for permanence has changed %d %s since %s."
                            .formatted(
                                    changes,
                                    changes == 1 ? "time" : "times",
                                    day(plan.decided().getFirst().decidedOn())));
        }
    };

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final String statement;
    private final String unit;
    private final int usual;

    PermanenceDriftRule(String statement, String unit, int usual) {
        this.statement = statement;
        this.unit = unit;
        this.usual = usual;
    }

    abstract Optional<String> found(PermanenceDriftFacts plan, int from);

    /** A match of the time before a placement that ended is none any more. */
    private static boolean isUnmatched(LineCourse line) {
        var matched = line.last(LineStepKind.ADOPTERS_MATCHED);
        var ended = line.last(LineStepKind.ADOPTION_PLACEMENT_ENDED);
        return matched.isEmpty()
                || ended.filter(on -> !on.isBefore(matched.orElseThrow())).isPresent();
    }

    /**
     * The reason that it gives for a care plan; empty when it does not hold.
     *
     * @param from the amount with which it begins, in its unit
     */
    public Optional<PermanenceDriftReason> judge(PermanenceDriftFacts plan, int from) {
        return found(plan, from).map(sentence -> new PermanenceDriftReason(this, sentence));
    }

    /** What it says, in one sentence. */
    public String statement() {
        return statement;
    }

    /** What its amount counts. */
    public String unit() {
        return unit;
    }

    /** The amount while nobody has set another. */
    public int usual() {
        return usual;
    }

    /** The rule with this id, if there is one. */
    public static Optional<PermanenceDriftRule> withId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(id)).findFirst();
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
