package safeguarding.audit.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/**
 * How an audit is planned.
 *
 * @param themeId its theme
 * @param title what people call it
 * @param kind what its cases are
 * @param toolId the audit tool
 * @param toolVersion the version of the tool, never changed once fieldwork has begun
 * @param areas codes of the areas, sorted; empty: the whole council
 * @param startsOn first planned civil date
 * @param dueOn last planned civil date
 * @param size how many cases
 * @param secondAuditors share of cases, in percent, that a second auditor audits blind
 * @param hoursPerCase working hours that one audit of a case takes, as planned
 * @param recursEveryMonths months from its start to that of the next in the series; null when it does not recur
 * @param previousId the audit before it in the series, or that it follows up; null for a first one
 * @param reAudit whether it follows up whether an earlier audit changed something
 * @param lead staff number of the officer who leads it; null while nobody does
 */
@Embeddable
public record AuditPlan(
        @Column(name = "theme_id", nullable = false) UUID themeId,
        @Column(name = "title", nullable = false) String title,

        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false)
        CaseKind kind,

        @Column(name = "tool_id", nullable = false) UUID toolId,
        @Column(name = "tool_version", nullable = false) int toolVersion,
        @Column(name = "areas", nullable = false) List<String> areas,
        @Column(name = "starts_on", nullable = false) LocalDate startsOn,
        @Column(name = "due_on", nullable = false) LocalDate dueOn,
        @Column(name = "size", nullable = false) int size,
        @Column(name = "second_auditors", nullable = false) int secondAuditors,
        @Column(name = "hours_per_case", nullable = false) int hoursPerCase,
        @Nullable @Column(name = "recurs_every_months") Integer recursEveryMonths,
        @Nullable @Column(name = "previous_id") UUID previousId,
        @Column(name = "re_audit", nullable = false) boolean reAudit,
        @Nullable @Column(name = "lead") String lead) {

    public AuditPlan {
        areas = areas.stream().distinct().sorted().toList();
    }

    /**
     * The plan of the next audit in the series: the same, so many months later, with nobody to lead it yet.
     *
     * @param auditId the audit of this plan
     * @throws ProblemException {@code conflict} for an audit that does not recur
     */
    AuditPlan next(UUID auditId) {
        if (recursEveryMonths == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The audit does not recur.");
        }
        return new AuditPlan(
                themeId,
                title,
                kind,
                toolId,
                toolVersion,
                areas,
                startsOn.plusMonths(recursEveryMonths),
                dueOn.plusMonths(recursEveryMonths),
                size,
                secondAuditors,
                hoursPerCase,
                recursEveryMonths,
                auditId,
                false,
                null);
    }

    /** Whether cases are of the same kind and audited with the same version of the same tool. */
    boolean sameMeasure(AuditPlan other) {
        return kind == other.kind && toolId.equals(other.toolId) && toolVersion == other.toolVersion;
    }

    /** How many audits of cases it takes: each case once, and the share of second auditors again. */
    public int caseAudits() {
        return size + Math.ceilDiv(size * secondAuditors, 100);
    }

    /** Working hours it takes, as planned. */
    public int hours() {
        return caseAudits() * hoursPerCase;
    }
}
