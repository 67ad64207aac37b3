package safeguarding.audit.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.audit.neighbours.KnownThemes;
import safeguarding.audit.neighbours.KnownTools;
import safeguarding.audit.neighbours.SubmittedAudits;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.time.CivilTime;

/** What the manager does with audits of a programme. */
@ApplicationScoped
public class PlanningAudits {

    private final Programmes programmes;
    private final Audits audits;
    private final KnownThemes themes;
    private final KnownTools tools;
    private final SubmittedAudits submitted;
    private final Clock clock;

    PlanningAudits(
            Programmes programmes,
            Audits audits,
            KnownThemes themes,
            KnownTools tools,
            SubmittedAudits submitted,
            Clock clock) {
        this.programmes = programmes;
        this.audits = audits;
        this.themes = themes;
        this.tools = tools;
        this.submitted = submitted;
        this.clock = clock;
    }

    /**
     * A new audit of a programme.
     *
     * @throws ProblemException {@code rule-broken} when it lies outside of the year (QA40), its theme is retired (QA41), the
     *     tool does not fit (QA42) or the audit before is not its like (QA43)
     */
    public PlannedAudit plan(AuditProgramme programme, AuditPlan plan) {
        refuse(programme, plan);
        AuditRules.ofTheme(themes.find(plan.themeId())).orRefuse();
        refuseTool(plan);
        programmes.hold(programme);
        var audit = PlannedAudit.plan(programme, plan, today());
        programmes.save(programme);
        return audits.save(audit);
    }

    /**
     * The next audit of a series, so many months later, in the programme of the year in which it then begins; refuses as
     * {@link #plan} does, and with {@code conflict} when the audit does not recur, was cancelled, has a next one, or the year
     * has no programme yet.
     */
    public PlannedAudit planNext(PlannedAudit audit) {
        audits.hold(audit);
        var next = audit.plan().next(audit.id());
        if (audits.isFollowed(audit.id())) {
            throw ProblemException.of(ProblemType.CONFLICT, "The next audit of the series is planned.");
        }
        var year = ProgrammeYear.of(next.startsOn());
        var programme = programmes
                .of(year)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "The year %s has no programme yet.".formatted(year.code())));
        return plan(programme, next);
    }

    /** It is planned otherwise; refuses as {@link #plan} does, and with {@code conflict} once it is over. */
    public PlannedAudit replan(PlannedAudit audit, AuditPlan plan) {
        var programme = programmes
                .find(audit.programmeId())
                .orElseThrow(() -> new IllegalStateException("No programme of the audit " + audit.id()));
        refuse(programme, plan);
        if (!audit.plan().themeId().equals(plan.themeId())) {
            AuditRules.ofTheme(themes.find(plan.themeId())).orRefuse();
        }
        if (!audit.plan().sameMeasure(plan)) {
            refuseTool(plan);
        }
        audit.replan(plan, today());
        return audits.save(audit);
    }

    /** Its report was given; refuses a day ahead (A5), and while audits of cases are open (QA44). */
    public PlannedAudit report(PlannedAudit audit, LocalDate on) {
        FactInItsTime.notAhead(on, today()).orRefuse();
        AuditRules.reported(submitted.open(audit.id())).orRefuse();
        audit.report(on);
        return audits.save(audit);
    }

    /** Nothing is left to be done for it. */
    public PlannedAudit close(PlannedAudit audit) {
        audit.close(today());
        return audits.save(audit);
    }

    /** It will not be made. */
    public PlannedAudit cancel(PlannedAudit audit, String reason) {
        audit.cancel(new Cancellation(today(), reason));
        return audits.save(audit);
    }

    private void refuse(AuditProgramme programme, AuditPlan plan) {
        AuditRules.inItsYear(plan, programme.year()).orRefuse();
        var previous = plan.previousId();
        AuditRules.after(plan, previous == null ? null : audits.find(previous).orElse(null))
                .orRefuse();
    }

    private void refuseTool(AuditPlan plan) {
        AuditRules.withTool(plan, tools.find(plan.toolId(), plan.toolVersion())).orRefuse();
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
