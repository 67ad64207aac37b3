package safeguarding.audit.programmes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.KnownTheme;
import safeguarding.audit.neighbours.KnownTool;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** How an audit can be planned. */
public final class AuditRules {

    /** An audit belongs to the year in which it begins. */
    public static final Rule IN_ITS_YEAR = new Rule(
            "QA40",
            "Practice of this service: the programme of a year (F5)",
            "An audit begins in the year of its programme and does not end before it begins.");

    /** A theme that is retired is audited no more. */
    public static final Rule OF_A_STANDING_THEME = new Rule(
            "QA41",
            "Practice of this service: themes are kept with where they come from (F5)",
            "A new audit has a theme that was not retired.");

    /** What a tool asks has to fit what the cases are. */
    public static final Rule WITH_A_FITTING_TOOL = new Rule(
            "QA42",
            "Practice of this service: a published version of a tool never changes",
            "An audit has a published version of a tool that is made for cases of its kind.");

    /** Like is compared with like. */
    public static final Rule AFTER_ITS_LIKE = new Rule(
            "QA43",
            "Practice of this service: recurring audits compare with the one before (F5)",
            "The audit before has cases of the same kind, began earlier and was not cancelled; a re-audit names one.");

    /** A report rests on what was submitted. */
    public static final Rule REPORTED_WHEN_DONE = new Rule(
            "QA44",
            "Practice of this service: a report rests on what was submitted",
            "The report of an audit is given once no audit of a case is open.");

    private AuditRules() {}

    /**
     * Can its report be given?
     *
     * @param open audits of cases that are not submitted
     */
    public static Verdict reported(int open) {
        return open == 0
                ? Verdict.permitted()
                : REPORTED_WHEN_DONE.refuses("Audits of cases that are not submitted: %d.".formatted(open));
    }

    /** Can it be planned for these days? */
    public static Verdict inItsYear(AuditPlan plan, ProgrammeYear year) {
        if (!year.holds(plan.startsOn())) {
            return IN_ITS_YEAR.refuses(
                    "%s lies outside of %s to %s.".formatted(plan.startsOn(), year.first(), year.last()));
        }
        return plan.dueOn().isBefore(plan.startsOn())
                ? IN_ITS_YEAR.refuses("The audit is due before it starts.")
                : Verdict.permitted();
    }

    /** Can it have this theme? */
    public static Verdict ofTheme(Optional<KnownTheme> theme) {
        if (theme.isEmpty()) {
            return OF_A_STANDING_THEME.refuses("There is no such theme.");
        }
        return theme.get().retired()
                ? OF_A_STANDING_THEME.refuses(
                        "The theme %s is retired.".formatted(theme.get().code()))
                : Verdict.permitted();
    }

    /** Can it be audited with this tool? */
    public static Verdict withTool(AuditPlan plan, Optional<KnownTool> tool) {
        if (tool.isEmpty()) {
            return WITH_A_FITTING_TOOL.refuses("There is no such version of a tool.");
        }
        if (tool.get().kind() != plan.kind()) {
            return WITH_A_FITTING_TOOL.refuses("The tool %s is made for cases of another kind."
                    .formatted(tool.get().code()));
        }
        return tool.get().published()
                ? Verdict.permitted()
                : WITH_A_FITTING_TOOL.refuses("Version %d of the tool %s is not published."
                        .formatted(plan.toolVersion(), tool.get().code()));
    }

    /**
     * Can it follow this audit?
     *
     * @param before the audit it names; null when there is no such audit
     */
    public static Verdict after(AuditPlan plan, @Nullable PlannedAudit before) {
        if (plan.previousId() == null) {
            return plan.reAudit()
                    ? AFTER_ITS_LIKE.refuses("A re-audit names the audit it follows up.")
                    : Verdict.permitted();
        }
        if (before == null) {
            return AFTER_ITS_LIKE.refuses("There is no such audit to follow.");
        }
        if (before.plan().kind() != plan.kind()) {
            return AFTER_ITS_LIKE.refuses("The audit before has cases of another kind.");
        }
        if (before.cancellation().isPresent()) {
            return AFTER_ITS_LIKE.refuses("The audit before was cancelled.");
        }
        return before.plan().startsOn().isBefore(plan.startsOn())
                ? Verdict.permitted()
                : AFTER_ITS_LIKE.refuses("The audit before does not begin earlier.");
    }
}
