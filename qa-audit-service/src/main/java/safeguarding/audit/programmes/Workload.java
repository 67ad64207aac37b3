package safeguarding.audit.programmes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import safeguarding.audit.neighbours.KnownOfficer;

/**
 * What a month of a programme takes, and what the officers can give. The hours of an audit are spread evenly over the civil
 * days from its start to when it is due; an officer gives the audit days of a month in proportion to the days of the month on
 * which the officer works for the unit.
 *
 * @param needed working hours that the planned audits take in the month
 * @param available working hours that the officers have for audits in the month
 */
public record Workload(YearMonth month, double needed, double available) {

    /** Hours of a working day, as the council's week of 36 hours has it to the nearest quarter. */
    static final double HOURS_A_DAY = 7.25;

    /** The workload of each month of a year, in order. */
    public static List<Workload> of(
            ProgrammeYear year, Collection<PlannedAudit> audits, Collection<KnownOfficer> officers) {
        var plans = audits.stream()
                .filter(audit -> audit.cancellation().isEmpty())
                .map(PlannedAudit::plan)
                .toList();
        return year.months().stream()
                .map(month -> new Workload(
                        month,
                        plans.stream().mapToDouble(plan -> needed(plan, month)).sum(),
                        officers.stream()
                                .mapToDouble(officer -> available(officer, month))
                                .sum()))
                .toList();
    }

    private static double needed(AuditPlan plan, YearMonth month) {
        var days = ChronoUnit.DAYS.between(plan.startsOn(), plan.dueOn()) + 1;
        return (double) plan.hours() * shared(month, plan.startsOn(), plan.dueOn()) / days;
    }

    private static double available(KnownOfficer officer, YearMonth month) {
        var until = officer.to() == null ? month.atEndOfMonth() : officer.to();
        return officer.auditDaysPerMonth() * HOURS_A_DAY * shared(month, officer.from(), until) / month.lengthOfMonth();
    }

    /** How many days of the month lie between two civil dates, both of them counted. */
    private static long shared(YearMonth month, LocalDate from, LocalDate to) {
        var first = from.isBefore(month.atDay(1)) ? month.atDay(1) : from;
        var last = to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to;
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }
}
