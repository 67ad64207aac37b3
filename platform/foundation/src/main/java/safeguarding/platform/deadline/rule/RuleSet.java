package safeguarding.platform.deadline.rule;

import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.deadline.calendar.BankHolidays;
import safeguarding.platform.deadline.calendar.WorkingDays;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Rule;

/**
 * The timescales that hold together: what is in force, or what would be.
 *
 * @param name {@code current} or the name of a supposition
 */
public record RuleSet(String name, List<Timescale> timescales) {

    /** The set of what is in force. */
    public static final String CURRENT = "current";

    public RuleSet {
        timescales = List.copyOf(timescales);
    }

    /**
     * Works out when something is due.
     *
     * @throws IllegalArgumentException when the service has no such rule at all
     * @throws ProblemException {@code rule-broken} when the rule was not in force on the start date, or the bank
     *     holidays of a year are not loaded
     */
    public DueDate workOut(String ruleId, LocalDate start, BankHolidays holidays) {
        var timescale = inForce(ruleId, start);
        var due = timescale.dueOn(start, new WorkingDays(holidays));
        return new DueDate(
                timescale,
                start,
                due,
                dueSoon(timescale, start, due),
                timescale.countsWorkingDays() ? holidays.version() : null,
                Sentence.about(timescale, start, due, holidays));
    }

    /** Whether it has a rule of that id. */
    public boolean has(String ruleId) {
        return timescales.stream().anyMatch(timescale -> timescale.ruleId().equals(ruleId));
    }

    /** Whether events may tell the day from which a rule counts; not where that is a date of birth. */
    public boolean tellsStart(String ruleId) {
        return timescales.stream().noneMatch(timescale -> timescale.ruleId().equals(ruleId) && timescale.startUntold());
    }

    /**
     * The same with another amount for one of its rules, whenever that was in force.
     *
     * @throws ProblemException {@code invalid-request} for hours that are no whole days
     */
    public RuleSet supposing(String ruleId, int amount) {
        if (timescales.stream()
                .anyMatch(timescale ->
                        timescale.ruleId().equals(ruleId) && !timescale.unit().counts(amount))) {
            throw ProblemException.invalid("amount", "Hours are counted in whole days: 24, 48 and so on.");
        }
        return new RuleSet(
                name,
                timescales.stream()
                        .map(timescale -> timescale.ruleId().equals(ruleId) ? timescale.withAmount(amount) : timescale)
                        .toList());
    }

    private Timescale inForce(String ruleId, LocalDate start) {
        var editions = timescales.stream()
                .filter(timescale -> timescale.ruleId().equals(ruleId))
                .toList();
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("There is no timescale " + ruleId + " in rule set " + name);
        }
        return editions.stream()
                .filter(timescale -> timescale.inForceFor(start))
                .findFirst()
                .orElseThrow(() -> ProblemException.byRule(
                        new Rule(ruleId, editions.getFirst().citation()),
                        "Rule %s was not in force for what started on %s.".formatted(ruleId, start)));
    }

    private static LocalDate dueSoon(Timescale timescale, LocalDate start, LocalDate due) {
        var soon = due.minusDays(timescale.dueSoonDays());
        return soon.isBefore(start) && !due.isBefore(start) ? start : soon;
    }
}
