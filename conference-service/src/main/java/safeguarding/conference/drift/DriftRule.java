package safeguarding.conference.drift;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules of the drift radar. Each is switched on or off, and begins with an amount that the unit sets. */
public enum DriftRule {
    /** Nearly 15 months, or more, and under 18. */
    DR1("The plan comes up to 15 months, or has passed them, and has not reached 18.", "months", 14) {
        @Override
        boolean holds(DriftFacts plan, int from) {
            return plan.runsFor(from) && !plan.runsFor(EIGHTEEN);
        }

        @Override
        String found(DriftFacts plan) {
            return "The plan of %s has run for %s; 15 months are over on %s."
                    .formatted(
                            day(plan.startedOn()),
                            counted(plan.months(), "month"),
                            day(plan.startedOn().plusMonths(FIFTEEN)));
        }
    },
    /** Nearly 18 months, or more. */
    DR2("The plan comes up to 18 months, or has passed them.", "months", 17) {
        @Override
        boolean holds(DriftFacts plan, int from) {
            return plan.runsFor(from);
        }

        @Override
        String found(DriftFacts plan) {
            return "The plan of %s has run for %s; 18 months are over on %s."
                    .formatted(
                            day(plan.startedOn()),
                            counted(plan.months(), "month"),
                            day(plan.startedOn().plusMonths(EIGHTEEN)));
        }
    },
    /** One category throughout. */
    DR3("The plan has run for long in the same category throughout.", "months", 12) {
        @Override
        boolean holds(DriftFacts plan, int from) {
            return plan.category() != null && plan.sameCategory() && plan.runsFor(from);
        }

        @Override
        String found(DriftFacts plan) {
            return "The category has been %s since the plan began on %s."
                    .formatted(plan.category(), day(plan.startedOn()));
        }
    },
    /** Nothing moves. */
    DR4("No task has moved since the last conference, which was long ago.", "weeks", 12) {
        @Override
        boolean holds(DriftFacts plan, int from) {
            return plan.tasksUnchanged()
                    && !plan.lastConferenceOn().plusWeeks(from).isAfter(plan.day());
        }

        @Override
        String found(DriftFacts plan) {
            return "No task that the conference of %s set or left has moved since."
                    .formatted(day(plan.lastConferenceOn()));
        }
    },
    /** Core groups that did not meet. */
    DR5("Core groups were missed since the last conference.", "core groups", 1) {
        @Override
        boolean holds(DriftFacts plan, int from) {
            return plan.coreGroupsMissed() >= from;
        }

        @Override
        String found(DriftFacts plan) {
            return "%s missed since the conference of %s."
                    .formatted(counted(plan.coreGroupsMissed(), "core group"), day(plan.lastConferenceOn()));
        }
    },
    /** Another lead social worker again. */
    DR6("The lead social worker has changed often.", "changes", 3) {
        @Override
        boolean holds(DriftFacts plan, int from) {
            return plan.leadChanges() >= from;
        }

        @Override
        String found(DriftFacts plan) {
            return "The lead social worker has changed %s since the plan began."
                    .formatted(counted(plan.leadChanges(), "time"));
        }
    },
    /** Not the first plan. */
    DR7("It is the child's second plan, or a later one.", "earlier plans", 1) {
        @Override
        boolean holds(DriftFacts plan, int from) {
            return plan.earlierPlans() >= from;
        }

        @Override
        String found(DriftFacts plan) {
            return "The child had %s before this one.".formatted(counted(plan.earlierPlans(), "plan"));
        }
    },
    /** A sibling as well. */
    DR8("A sibling is on a plan too.", "siblings", 1) {
        @Override
        boolean holds(DriftFacts plan, int from) {
            return plan.siblingsOnPlans().size() >= from;
        }

        @Override
        String found(DriftFacts plan) {
            var siblings = plan.siblingsOnPlans().size();
            return counted(siblings, "sibling") + (siblings == 1 ? " is" : " are") + " on a plan too.";
        }
    };

    /** Months that the first rule looks to. */
    public static final int FIFTEEN = 15;

    /** Months that the second rule looks to, and with which the first one ends. */
    public static final int EIGHTEEN = 18;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final String statement;
    private final String unit;
    private final int usual;

    DriftRule(String statement, String unit, int usual) {
        this.statement = statement;
        this.unit = unit;
        this.usual = usual;
    }

    abstract boolean holds(DriftFacts plan, int from);

    abstract String found(DriftFacts plan);

    /**
     * The reason that it gives for a plan; empty when it does not hold.
     *
     * @param from the amount with which it begins, in its unit
     */
    public Optional<DriftReason> judge(DriftFacts plan, int from) {
        return holds(plan, from) ? Optional.of(new DriftReason(this, found(plan))) : Optional.empty();
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
    public static Optional<DriftRule> withId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(id)).findFirst();
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
