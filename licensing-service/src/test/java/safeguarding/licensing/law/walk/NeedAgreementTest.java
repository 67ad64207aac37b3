package safeguarding.licensing.law.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.need.Appearance;
import safeguarding.licensing.law.need.Arranger;
import safeguarding.licensing.law.need.Ground;
import safeguarding.licensing.law.need.LicenceNeeded;
import safeguarding.licensing.law.need.Need;

/** Whether a licence is needed, and from which day on, is the same as a plain count over a list of days says. */
class NeedAgreementTest {

    private static final int CASES = 5000;
    private static final long SEED = 1963;

    private final Random chance = new Random(SEED);

    @Test
    void countsTheSameDays() {
        var law = new LicenceNeeded(Limits.commencing(null));
        int needed = 0, exempt = 0;
        for (int i = 0; i < CASES; i++) {
            var asked = appearance();
            var from = counted(asked);
            assertThat(from(law.ask(asked)))
                    .describedAs("case %d of seed %d", i, SEED)
                    .isEqualTo(from);
            needed += from == null ? 0 : 1;
            exempt += from == null ? 1 : 0;
        }
        assertThat(needed).isGreaterThan(CASES / 4);
        assertThat(exempt).isGreaterThan(CASES / 4);
    }

    private Appearance appearance() {
        var start = LocalDate.of(2012 + chance.nextInt(14), 1, 1).plusDays(chance.nextInt(365));
        var days = days(start, 1 + chance.nextInt(4), 20);
        var missed = new HashSet<LocalDate>();
        days.stream().filter(day -> chance.nextInt(20) == 0).forEach(missed::add);
        return new Appearance(
                start.minusYears(8),
                days,
                Set.of(Ground.CHARGE),
                chance.nextInt(20) == 0,
                chance.nextInt(20) == 0 ? Arranger.APPROVED_BODY : Arranger.OTHERS,
                missed,
                days(start.minusDays(200), chance.nextInt(6), 230));
    }

    private SortedSet<LocalDate> days(LocalDate from, int count, int within) {
        var days = new TreeSet<LocalDate>();
        while (days.size() < count) {
            days.add(from.plusDays(chance.nextInt(within)));
        }
        return days;
    }

    /** The first day that needs a licence; null when none does. */
    private static @Nullable LocalDate counted(Appearance asked) {
        if (asked.paid()) {
            return asked.days().first();
        }
        for (var day : asked.arrangedBy() == Arranger.OTHERS ? asked.days() : new TreeSet<LocalDate>()) {
            var others = 0;
            var known = Objects.requireNonNull(asked.otherDays());
            for (var other = day.minusDays(1); isWithin(other, day); other = other.minusDays(1)) {
                others += asked.days().contains(other) || known.contains(other) ? 1 : 0;
            }
            var lost = asked.daysMissingSchool().contains(day) && day.isBefore(LocalDate.of(2024, 8, 19));
            if (others > 3 || lost) {
                return day;
            }
        }
        return null;
    }

    /** Six months before the end of a longer month is the last day of the shorter one (A4). */
    private static boolean isWithin(LocalDate other, LocalDate day) {
        return !other.plusMonths(6).isBefore(day) || other.equals(day.minusMonths(6));
    }

    private static @Nullable LocalDate from(Need need) {
        return switch (need) {
            case Need.Needed needed -> needed.from();
            case Need.NotNeeded exempt -> null;
            case Need.NotDecidable open -> LocalDate.MIN;
        };
    }
}
