package safeguarding.platform.local.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.local.council.Ledger.Plan;
import safeguarding.platform.local.council.Ledger.Sitting;

/** The figures of the report, counted from the records by their definitions. */
class CountyFiguresTest {

    private static final Ledger LEDGER =
            new Ledger(DemonstrationCounty.ofTheReport().histories());
    private static final LocalDate TODAY = LocalDate.of(2013, 11, 28);

    @ParameterizedTest
    @CsvSource({"2013-06-30, 844", "2013-11-28, 900", "2013-11-27, 900", "2012-04-01, 640"})
    void soManyChildrenAreOnPlansAtTheEndOfADay(LocalDate day, int children) {
        assertThat(LEDGER.plans().stream()
                        .filter(plan -> plan.openOn(day))
                        .map(plan -> id(plan))
                        .distinct())
                .hasSize(children);
        assertThat(LEDGER.plans().stream().filter(plan -> plan.openOn(day))).hasSize(children);
    }

    @ParameterizedTest
    @CsvSource({"2012-04-01, 2013-03-31, 45.0", "2013-04-01, 2013-11-28, 77.0"})
    void soManyOfAHundredChildrenHadTheirInitialConferenceInTime(LocalDate from, LocalDate to, double share) {
        var all = initial(from, to, sitting -> true);
        var decided = initial(from, to, sitting -> !sitting.outcome().equals("inquorate"));

        assertThat(decided.size()).isGreaterThan(500);
        assertThat(inTime(decided)).isEqualTo(share, within(0.05));
        assertThat(Math.round(inTime(all))).isEqualTo(Math.round(share));
    }

    @Test
    void longPlansAreMostlyForNeglectAndAllFourCategoriesAreThere() {
        var open = LEDGER.plans().stream().filter(plan -> plan.openOn(TODAY)).toList();
        var categories = Ledger.count(open.stream().map(Plan::category));
        var long18 = openFor(open, 18);
        var long24 = openFor(open, 24);

        assertThat(categories).containsOnlyKeys("neglect", "emotional", "physical", "sexual");
        assertThat(long18).hasSizeBetween(80, 250);
        assertThat(long24).hasSizeBetween(20, 110);
        assertThat(neglected(long18)).isGreaterThan(long18.size() * 6 / 10);
        assertThat(neglected(long24)).isGreaterThan(long24.size() * 6 / 10);
    }

    private static List<Plan> openFor(List<Plan> open, int months) {
        return open.stream()
                .filter(plan -> !plan.startedOn().plusMonths(months).isAfter(TODAY))
                .toList();
    }

    private static long neglected(List<Plan> plans) {
        return plans.stream().filter(plan -> plan.category().equals("neglect")).count();
    }

    private static List<Sitting> initial(LocalDate from, LocalDate to, Predicate<Sitting> which) {
        return LEDGER.sittings(sitting -> List.of("initial", "pre-birth").contains(sitting.kind())
                && sitting.discussionOn() != null
                && !sitting.heldOn().isBefore(from)
                && !sitting.heldOn().isAfter(to)
                && which.test(sitting));
    }

    private static double inTime(List<Sitting> sittings) {
        return 100.0
                * sittings.stream()
                        .filter(sitting -> !sitting.heldOn()
                                .isAfter(WorkingDays.after(Objects.requireNonNull(sitting.discussionOn()), 15)))
                        .count()
                / sittings.size();
    }

    private static String id(Plan plan) {
        return plan.child().path("child").path("councilChildId").asText();
    }
}
