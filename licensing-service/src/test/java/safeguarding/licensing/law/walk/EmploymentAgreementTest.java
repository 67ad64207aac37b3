package safeguarding.licensing.law.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.law.employment.ChildAtWork;
import safeguarding.licensing.law.employment.EmploymentHours;
import safeguarding.licensing.law.fixture.Schools;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.limits.Regime;
import safeguarding.platform.problem.ProblemException;

/** No lawful timetable is refused and no unlawful one passes: the check and the walk find the same, breach by breach. */
class EmploymentAgreementTest {

    private static final int CASES = 3000;
    private static final long SEED = 1933;

    private final Map<String, Integer> met = new HashMap<>();
    private int lawful;
    private int refused;

    @Test
    void findsTheSameBreachesAsAWalkOverTheMinutes() {
        var chance = new Random(SEED);
        var cases = new EmploymentCases(chance, Schools.calendar(2024, 2028));
        var schoolDays = schoolDays();
        for (int i = 0; i < CASES; i++) {
            var child = cases.next();
            var commencement = commencement(chance);
            var weekStart = chance.nextInt(3) == 0 ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
            var walked = new EmploymentWalk(child, schoolDays, commencement, weekStart).breaches();
            var checked = checked(child, commencement, weekStart);
            assertThat(checked).describedAs("case %d of seed %d", i, SEED).isEqualTo(walked);
            count(walked);
        }
        coversBothSides();
    }

    /** Chance has to bring enough on each side, or the agreement says nothing. */
    private void coversBothSides() {
        assertThat(lawful).isGreaterThan(CASES / 6);
        assertThat(refused).isBetween(CASES / 100, CASES / 3);
        assertThat(met.keySet()).containsAll(ids());
        assertThat(met.values()).allSatisfy(times -> assertThat(times).isGreaterThan(4));
    }

    private static List<String> ids() {
        return Limits.commencing(null).all().stream()
                .filter(limit -> limit.regime() == Regime.EMPLOYMENT_1933 || limit.regime() == Regime.EMPLOYMENT_2026)
                .map(Limit::id)
                .filter(id -> !id.endsWith("break-length"))
                .toList();
    }

    private void count(@Nullable Set<String> walked) {
        if (walked == null) {
            refused++;
        } else {
            lawful += walked.isEmpty() ? 1 : 0;
            walked.forEach(breach -> met.merge(breach.substring(0, breach.indexOf('|')), 1, Integer::sum));
        }
    }

    private static @Nullable Set<String> checked(
            ChildAtWork child, @Nullable LocalDate commencement, DayOfWeek weekStart) {
        try {
            var answer = new EmploymentHours(Limits.commencing(commencement), weekStart).check(child);
            return switch (answer) {
                case Lawfulness.Lawful fine -> Set.of();
                case Lawfulness.NotDecidable open -> Set.of("not decidable");
                case Lawfulness.Breached breached -> texts(breached);
            };
        } catch (ProblemException overlap) {
            return null;
        }
    }

    private static Set<String> texts(Lawfulness.Breached breached) {
        var texts = new TreeSet<String>();
        breached.breaches()
                .forEach(breach -> texts.add("%s|%s|%s|%d"
                        .formatted(
                                breach.id(),
                                breach.when().first(),
                                breach.when().last(),
                                breach.found().amount())));
        assertThat(texts).describedAs("none twice").hasSameSizeAs(breached.breaches());
        return texts;
    }

    private static @Nullable LocalDate commencement(Random chance) {
        return chance.nextInt(3) == 0 ? null : LocalDate.of(2024, 12, 1).plusDays(chance.nextInt(800));
    }

    /** School days of the invented school, by going through its terms once more. */
    static Set<LocalDate> schoolDays() {
        var days = new TreeSet<LocalDate>();
        for (var term : Schools.terms(2024, 2028)) {
            for (var day = term.first(); !day.isAfter(term.last()); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() < 6
                        && !Schools.holidays().days().contains(day)) {
                    days.add(day);
                }
            }
        }
        return days;
    }
}
