package safeguarding.licensing.law.limits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit of the law: one row of {@code limits.csv}.
 *
 * @param id its own id, such as {@code employment_1933.school-day}
 * @param regime the law it belongs to
 * @param kind what it limits
 * @param from first civil day on which it holds; null while no commencement is set
 * @param until last civil day on which it holds; null for no end
 * @param ages the ages it is for, in whole years on the day
 * @param figure the limit
 * @param rule id in the list of rules, such as {@code G1}
 * @param citation where it stands in the law
 * @param confidence how sure the list of rules is of the figure
 */
public record Limit(
        String id,
        Regime regime,
        LimitKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Ages ages,
        Figure figure,
        String rule,
        String citation,
        Confidence confidence) {

    /**
     * Ages in whole years.
     *
     * @param from the youngest
     * @param until the first that is too old; the end of compulsory school age is no age and is looked at elsewhere
     */
    public record Ages(int from, int until) {

        /** Whether an age is one of them. */
        public boolean include(int age) {
            return age >= from && age < until;
        }
    }

    /** Whether it holds on a day for a child of that age. */
    boolean holds(LocalDate day, int age) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until)) && ages.include(age);
    }

    /** The figure as a number, in what its unit says. */
    public int amount() {
        return figure.amount();
    }

    /** An amount in the unit of this limit. */
    public Figure of(int amount) {
        return new Figure(amount, figure.unit());
    }

    /** What was found beside what is allowed or due, in one sentence. */
    public String sentence(int found) {
        return kind.sentence(of(found), figure);
    }

    /** Whether what was found breaks it. A measure by itself is never broken. */
    public boolean isBrokenBy(int found) {
        return switch (kind.sense()) {
            case AT_MOST -> found > amount();
            case AT_LEAST -> found < amount();
            case MEASURE -> false;
        };
    }

    /** This limit with another amount, where the law makes the amount depend on the case. */
    public Limit insteadOf(int amount) {
        return new Limit(id, regime, kind, from, until, ages, of(amount), rule, citation, confidence);
    }

    Limit holding(@Nullable LocalDate newFrom, @Nullable LocalDate newUntil) {
        return new Limit(id, regime, kind, newFrom, newUntil, ages, figure, rule, citation, confidence);
    }
}
