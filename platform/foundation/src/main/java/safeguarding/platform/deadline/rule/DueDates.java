package safeguarding.platform.deadline.rule;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.calendar.BankHolidayTables;
import safeguarding.platform.deadline.calendar.BankHolidays;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Works out due dates with the rule sets and the bank holiday tables of this service. */
@Singleton
public class DueDates {

    private final RuleSets ruleSets;
    private final BankHolidayTables tables;
    private final BankHolidays holidays;

    DueDates(RuleSets ruleSets, BankHolidayTables tables, DeadlineSettings settings) {
        this.ruleSets = ruleSets;
        this.tables = tables;
        this.holidays = tables.version(settings.calendar())
                .orElseThrow(
                        () -> new IllegalStateException("safeguarding.deadlines.calendar names no table that is here"));
    }

    /** What the rules in force give; refuses as {@link RuleSet#workOut} does. */
    public DueDate inForce(String ruleId, LocalDate startsOn) {
        return ruleSets.current().workOut(ruleId, startsOn, holidays);
    }

    /**
     * What another rule set would give; refuses as {@link RuleSet#workOut} does.
     *
     * @param calendarVersion bank holiday table to use; null: the one now in use
     * @throws ProblemException {@code invalid-request} when there is no such rule set or table
     */
    public DueDate under(String ruleSet, @Nullable String calendarVersion, String ruleId, LocalDate startsOn) {
        var rules = ruleSets.named(ruleSet).orElseThrow(() -> unknown("ruleSet", "There is no such rule set."));
        var table = calendarVersion == null
                ? holidays
                : tables.version(calendarVersion)
                        .orElseThrow(() -> unknown("calendarVersion", "There is no such table of bank holidays."));
        return rules.workOut(ruleId, startsOn, table);
    }

    /**
     * The rules that are supposed: a set by its name, or what is in force with another amount for one rule.
     *
     * @param ruleSet name of the set; null: what is in force
     * @param amount of the rule in its unit; null: that of the set
     * @throws ProblemException {@code invalid-request} when there is no such rule or rule set, or the amount cannot be counted
     */
    public RuleSet supposed(String ruleId, @Nullable String ruleSet, @Nullable Integer amount) {
        var rules = ruleSet == null
                ? ruleSets.current()
                : ruleSets.named(ruleSet).orElseThrow(() -> unknown("ruleSet", "There is no such rule set."));
        if (!rules.has(ruleId)) {
            throw unknown("ruleId", "This service has no such rule.");
        }
        return amount == null ? rules : rules.supposing(ruleId, amount);
    }

    /** The bank holidays with which a deadline was worked out; the table now in use where it needed none. */
    public BankHolidays holidaysOf(@Nullable String calendarVersion) {
        return calendarVersion == null
                ? holidays
                : tables.version(calendarVersion).orElse(holidays);
    }

    private static ProblemException unknown(String field, String message) {
        return ProblemException.invalid(List.of(new Violation(field, message)));
    }
}
