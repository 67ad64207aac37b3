package safeguarding.platform.deadline.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.calendar.WorkingDays;

/**
 * How long something may take.
 *
 * @param ruleSet the set it belongs to; {@code current} is what is in force
 * @param ruleId rule in {@code rules.md}, such as {@code B1.3}
 * @param kind what is due, such as {@code initial-conference}
 * @param startPhrase what the count starts from, in a sentence, such as "the strategy discussion"
 * @param amount how many units; hours in whole days only, since a count starts from a civil date
 * @param effectiveFrom first start date it is in force for; null: no first
 * @param effectiveTo last start date it is in force for; null: no last
 * @param local whether it is local practice: a setting, not law or guidance
 * @param citation where it stands
 * @param dueSoonDays civil days before the due date from which it counts as due soon
 * @param startUntold whether no event tells the day from which it counts, because that day is a date of birth
 */
public record Timescale(
        String ruleSet,
        String ruleId,
        String kind,
        String startPhrase,
        int amount,
        Unit unit,
        Direction direction,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean local,
        String citation,
        int dueSoonDays,
        boolean startUntold) {

    /** What an amount counts. */
    public enum Unit {
        WD("working day"),
        DAY("day"),
        WEEK("week"),
        MONTH("month"),
        HOUR("hour");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /** Whether so many can be counted from a civil date: hours in whole days only. */
        boolean counts(int amount) {
            return amount >= 0 && (this != HOUR || amount % 24 == 0);
        }

        String counted(int amount) {
            return amount + " " + word + (amount == 1 ? "" : "s");
        }
    }

    /** Which side of the start the date lies on, and what it means there. */
    public enum Direction {
        /** No later than so long after the start. */
        MAX,
        /** No later than so long before the start. */
        MIN_BEFORE,
        /** No earlier than so long after the start. */
        MIN,
        /** Exactly so long after the start. */
        EXACT,
        /** The last day of a phase that begins with the start. */
        PHASE,
        /** No later than the last day of a period that begins with the start: the start is day 1, not day 0. */
        BEGINNING_WITH;

        static Direction of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Timescale {
        if (!unit.counts(amount) || dueSoonDays < 0) {
            throw new IllegalArgumentException("Rule %s has an amount that cannot be counted".formatted(ruleId));
        }
    }

    /** Whether it is the rule for what started on a day. */
    public boolean inForceFor(LocalDate start) {
        return (effectiveFrom == null || !start.isBefore(effectiveFrom))
                && (effectiveTo == null || !start.isAfter(effectiveTo));
    }

    /** Whether bank holidays play a part. */
    public boolean countsWorkingDays() {
        return unit == Unit.WD;
    }

    /** The same timescale with another amount: how local practice is set. */
    Timescale withAmount(int other) {
        return new Timescale(
                ruleSet,
                ruleId,
                kind,
                startPhrase,
                other,
                unit,
                direction,
                effectiveFrom,
                effectiveTo,
                local,
                citation,
                dueSoonDays,
                startUntold);
    }

    /**
     * The last day that is in time. Months are calendar months clamped to the month's end, and no date rolls forward
     * from a weekend or a holiday (A4).
     */
    LocalDate dueOn(LocalDate start, WorkingDays calendar) {
        int signed = direction == Direction.MIN_BEFORE ? -amount : amount;
        var counted = counted(start, signed, calendar);
        return direction == Direction.BEGINNING_WITH ? counted.minusDays(1) : counted;
    }

    private LocalDate counted(LocalDate start, int signed, WorkingDays calendar) {
        return switch (unit) {
            case WD -> signed < 0 ? calendar.minus(start, amount) : calendar.plus(start, amount);
            case DAY -> start.plusDays(signed);
            case WEEK -> start.plusWeeks(signed);
            case MONTH -> start.plusMonths(signed);
            case HOUR -> start.plus(signed / 24, ChronoUnit.DAYS);
        };
    }

    /** The amount and the side, such as "15 working days after". */
    String distance() {
        return unit.counted(amount)
                + switch (direction) {
                    case MIN_BEFORE -> " before";
                    case BEGINNING_WITH -> " beginning with";
                    case MAX, MIN, EXACT, PHASE -> " after";
                };
    }
}
