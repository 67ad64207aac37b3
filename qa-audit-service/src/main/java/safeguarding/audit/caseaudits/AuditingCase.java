package safeguarding.audit.caseaudits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import safeguarding.audit.neighbours.AskedTool;
import safeguarding.audit.neighbours.AskedTools;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;

/** What an auditor does with a case. */
@ApplicationScoped
public class AuditingCase {

    private final CaseAudits caseAudits;
    private final AskedTools tools;
    private final KnownGrades grades;
    private final FieldworkDeadline deadline;
    private final Clock clock;

    AuditingCase(CaseAudits caseAudits, AskedTools tools, KnownGrades grades, FieldworkDeadline deadline, Clock clock) {
        this.caseAudits = caseAudits;
        this.tools = tools;
        this.grades = grades;
        this.deadline = deadline;
        this.clock = clock;
    }

    /** The auditor begins. */
    public CaseAudit start(CaseAudit caseAudit) {
        caseAudit.start(today());
        return caseAudits.save(caseAudit);
    }

    /**
     * The draft says this; it may lack any part.
     *
     * @throws ProblemException {@code invalid-request} that names each question whose answer is none
     */
    public CaseAudit save(CaseAudit caseAudit, Judgement judgement) {
        refuse(faults(caseAudit).wrong(judgement));
        caseAudit.save(judgement, today());
        return caseAudits.save(caseAudit);
    }

    /** One question is answered so; refuses as {@link #save} does. */
    public CaseAudit answer(CaseAudit caseAudit, Answer answer) {
        refuse(faults(caseAudit).wrong(answer));
        caseAudit.answer(answer, today());
        return caseAudits.save(caseAudit);
    }

    /**
     * It is done: the draft is whole, and the grade one of the scale of the tool on this day.
     *
     * @throws ProblemException {@code invalid-request} that names each question that is missing, {@code rule-broken} when the
     *     scale is not used today (F3)
     */
    public CaseAudit submit(CaseAudit caseAudit) {
        refuse(faults(caseAudit).missing(caseAudit.judgement()));
        refuseGrade(caseAudit, caseAudit.judgement(), today());
        caseAudit.submit(today());
        caseAudits.save(caseAudit);
        deadline.follow(caseAudit);
        return caseAudit;
    }

    /** The auditor found otherwise than was submitted; refuses as {@link #submit} does, for the day of its submission. */
    public CaseAudit correct(CaseAudit caseAudit, Judgement judgement, String reason) {
        var faults = faults(caseAudit);
        refuse(faults.wrong(judgement));
        refuse(faults.missing(judgement));
        refuseGrade(caseAudit, judgement, caseAudit.submittedOn().orElse(today()));
        caseAudit.correct(judgement, new Correction(today(), reason));
        return caseAudits.save(caseAudit);
    }

    /** A practitioner or manager says something to it. */
    public CaseAudit reflect(CaseAudit caseAudit, Reflection.Source from, String words, String by) {
        caseAudit.reflect(new Reflection(from, words, today(), by));
        return caseAudits.save(caseAudit);
    }

    /** The auditor asks who the case is. */
    public CaseAudit resolve(CaseAudit caseAudit, String by, String reason) {
        caseAudit.resolve(new IdentityResolution(clock.instant(), by, reason), today());
        return caseAudits.save(caseAudit);
    }

    private void refuseGrade(CaseAudit caseAudit, Judgement judgement, LocalDate on) {
        var grade = judgement.grade();
        if (grade != null) {
            grades.permits(tool(caseAudit).gradeScale(), grade, on).orRefuse();
        }
    }

    private JudgementFaults faults(CaseAudit caseAudit) {
        var tool = tool(caseAudit);
        return new JudgementFaults(tool, grades.bestFirst(tool.gradeScale()), today());
    }

    private AskedTool tool(CaseAudit caseAudit) {
        return tools.asked(caseAudit.toolId(), caseAudit.toolVersion())
                .orElseThrow(() -> new IllegalStateException("No tool of the audit of a case " + caseAudit.id()));
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
