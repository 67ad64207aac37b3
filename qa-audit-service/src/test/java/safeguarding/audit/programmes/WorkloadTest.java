package safeguarding.audit.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.KnownOfficer;

class WorkloadTest {

    private static final ProgrammeYear YEAR = new ProgrammeYear(2013);
    private static final AuditProgramme PROGRAMME =
            AuditProgramme.open(2013, "Audits of 2013/14", null, LocalDate.of(2013, 4, 2));

    @Test
    void spreadsTheHoursOfAnAuditOverItsDays() {
        // given 61 days from 1 June to 31 July, 30 of them in June; 10 cases and 5 second audits of 4 hours
        var audit = audit("2013-06-01", "2013-07-31", 50);

        // when
        var months = Workload.of(YEAR, List.of(audit), List.of());

        // then
        assertThat(of(months, "2013-06").needed()).isCloseTo(60.0 * 30 / 61, within(0.0001));
        assertThat(of(months, "2013-07").needed()).isCloseTo(60.0 * 31 / 61, within(0.0001));
        assertThat(of(months, "2013-05").needed()).isZero();
        assertThat(months.stream().mapToDouble(Workload::needed).sum()).isCloseTo(60, within(0.0001));
    }

    @Test
    void countsNothingForAnAuditThatWillNotBeMade() {
        var audit = audit("2013-06-01", "2013-07-31", 0);
        audit.cancel(new Cancellation(LocalDate.of(2013, 5, 1), "Nobody is there to do it."));

        var months = Workload.of(YEAR, List.of(audit), List.of());

        assertThat(months).allSatisfy(month -> assertThat(month.needed()).isZero());
    }

    @Test
    void countsAnOfficerFromTheFirstDayToTheLast() {
        var months = Workload.of(YEAR, List.of(), List.of(officer("2013-06-16", "2013-07-31")));

        assertThat(of(months, "2013-05").available()).isZero();
        assertThat(of(months, "2013-06").available()).isCloseTo(10 * 7.25 / 2, within(0.0001));
        assertThat(of(months, "2013-07").available()).isCloseTo(10 * 7.25, within(0.0001));
        assertThat(of(months, "2013-08").available()).isZero();
    }

    @Test
    void hasTheTwelveMonthsOfTheYear() {
        var months = Workload.of(YEAR, List.of(), List.of(officer("2012-04-02", null)));

        assertThat(months)
                .extracting(Workload::month)
                .startsWith(YearMonth.of(2013, 4))
                .endsWith(YearMonth.of(2014, 3));
        assertThat(months)
                .hasSize(12)
                .allSatisfy(month -> assertThat(month.available()).isCloseTo(72.5, within(0.0001)));
    }

    private static Workload of(List<Workload> months, String month) {
        return months.stream()
                .filter(each -> each.month().toString().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private static PlannedAudit audit(String startsOn, String dueOn, int secondAuditors) {
        var plan = new AuditPlan(
                UUID.randomUUID(),
                "An audit",
                CaseKind.CHILD_PROTECTION_PLAN,
                UUID.randomUUID(),
                1,
                List.of(),
                LocalDate.parse(startsOn),
                LocalDate.parse(dueOn),
                10,
                secondAuditors,
                4,
                null,
                null,
                false,
                null);
        return PlannedAudit.plan(PROGRAMME, plan, LocalDate.of(2013, 4, 2));
    }

    private static KnownOfficer officer(String from, @Nullable String to) {
        return new KnownOfficer(
                UUID.randomUUID(),
                "S1301",
                List.of("*"),
                10,
                List.of(),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
