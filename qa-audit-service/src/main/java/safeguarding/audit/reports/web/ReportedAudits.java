package safeguarding.audit.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.comparisons.Change;
import safeguarding.audit.comparisons.ComparedAudit;
import safeguarding.audit.comparisons.Measure.GoodOrBetter;
import safeguarding.audit.neighbours.GradedCases;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.audit.neighbours.KnownThemes;
import safeguarding.audit.reports.ReportLinks;
import safeguarding.audit.reports.figures.Counted;
import safeguarding.audit.reports.web.ReportedGroupView.SinceView;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.report.Audience;

/** Audits as they stand among others in reports. */
@ApplicationScoped
class ReportedAudits {

    private final KnownAudits audits;
    private final KnownThemes themes;
    private final GradedCases graded;
    private final KnownGrades grades;
    private final ReportLinks links;

    ReportedAudits(KnownAudits audits, KnownThemes themes, GradedCases graded, KnownGrades grades, ReportLinks links) {
        this.audits = audits;
        this.themes = themes;
        this.graded = graded;
        this.grades = grades;
        this.links = links;
    }

    /** The audit with the cases that count. */
    ComparedAudit withCases(KnownAudit audit) {
        return new ComparedAudit(audit, graded.ofAudit(audit.auditId()));
    }

    /** An audit beside the one before it in its series. */
    ReportedAuditView line(KnownAudit audit, Audience audience) {
        @Nullable UUID before = audit.previousId();
        var previous = before == null ? Optional.<KnownAudit>empty() : audits.find(before);
        return line(withCases(audit), previous.map(this::withCases), audience);
    }

    /** The same, of audits whose cases were read already. */
    ReportedAuditView line(ComparedAudit compared, Optional<ComparedAudit> before, Audience audience) {
        var audit = compared.audit();
        var told = audience == Audience.UNIT || ReadersOfReports.isGiven(audit);
        var measure = new GoodOrBetter(grades);
        return new ReportedAuditView(
                audit.reference(),
                audit.title(),
                theme(audit),
                audit.startsOn(),
                audit.dueOn(),
                Codes.of(audit.standing()),
                told
                        ? ReportedShareView.of(
                                Counted.shares(compared, measure, audience).whole())
                        : null,
                told ? since(compared, before, audience) : null,
                links.audit(audit.auditId()));
    }

    /** What changed since the audit before, where both numbers are told. */
    @Nullable
    SinceView since(ComparedAudit later, Optional<ComparedAudit> before, Audience audience) {
        var measure = new GoodOrBetter(grades);
        if (before.isEmpty()
                || Counted.shares(later, measure, audience).whole().suppressed()
                || Counted.shares(before.get(), measure, audience).whole().suppressed()) {
            return null;
        }
        Change change = later.since(before.get(), measure, null);
        return SinceView.of(change);
    }

    /** Title of the theme of an audit. */
    String theme(KnownAudit audit) {
        return themes.find(audit.themeId()).map(theme -> theme.title()).orElse("");
    }
}
