package safeguarding.audit.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.comparisons.ComparedAudit;
import safeguarding.audit.comparisons.ComparingAudits;
import safeguarding.audit.comparisons.Measure.GoodOrBetter;
import safeguarding.audit.moderation.web.MeasuringAgreement;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.audit.neighbours.KnownTools;
import safeguarding.audit.neighbours.PastCases;
import safeguarding.audit.reports.ReportLinks;
import safeguarding.audit.reports.figures.Counted;
import safeguarding.audit.reports.figures.ToldShares;
import safeguarding.audit.reports.web.ReportedGroupView.SinceView;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.report.Audience;
import safeguarding.platform.time.CivilTime;

/** Puts the report of an audit together. */
@ApplicationScoped
class ComposingAuditReport {

    private final ComparingAudits comparing;
    private final KnownGrades grades;
    private final KnownTools tools;
    private final PastCases past;
    private final MeasuringAgreement agreement;
    private final ReportedSelections selections;
    private final ReportedAnswers answers;
    private final ReportedFindings findings;
    private final ReportedAudits audits;
    private final ReportLinks links;
    private final Clock clock;

    ComposingAuditReport(
            ComparingAudits comparing,
            KnownGrades grades,
            KnownTools tools,
            PastCases past,
            MeasuringAgreement agreement,
            ReportedSelections selections,
            ReportedAnswers answers,
            ReportedFindings findings,
            ReportedAudits audits,
            ReportLinks links,
            Clock clock) {
        this.comparing = comparing;
        this.grades = grades;
        this.tools = tools;
        this.past = past;
        this.agreement = agreement;
        this.selections = selections;
        this.answers = answers;
        this.findings = findings;
        this.audits = audits;
        this.links = links;
        this.clock = clock;
    }

    AuditReportView of(KnownAudit audit, Audience audience) {
        var series = comparing.upTo(audit);
        var compared = series.getLast();
        var measure = new GoodOrBetter(grades);
        var shares = Counted.shares(compared, measure, audience);
        var found = findings.of(List.of(audit), audience);
        return new AuditReportView(
                audit.auditId(),
                audit.reference(),
                audit.title(),
                audits.theme(audit),
                Codes.of(audit.kind()),
                audit.areas(),
                audit.startsOn(),
                audit.dueOn(),
                Codes.of(audit.standing()),
                tool(audit),
                Codes.of(audience),
                CivilTime.today(clock),
                past.ofPastAudit(audit.auditId()).isEmpty() ? audit.size() : null,
                selections.of(audit.auditId(), audience),
                ReportedCountView.of(Counted.number(compared.cases().size(), audience), "Cases whose audit counts"),
                answers.grades(compared, audience),
                ReportedShareView.of(shares.whole()),
                areas(series, shares, audience),
                audience == Audience.UNIT ? teams(compared) : List.of(),
                answers.questions(compared, audience),
                audience == Audience.UNIT ? agreement.of(audit.auditId()) : null,
                found.strengths(),
                found.areasForImprovement(),
                lines(series, audience),
                DefinitionView.ofAudit(audience),
                links.audit(audit.auditId()));
    }

    private String tool(KnownAudit audit) {
        return tools.find(audit.toolId(), audit.toolVersion())
                .map(tool -> "%s, version %d".formatted(tool.title(), tool.version()))
                .orElse("");
    }

    private List<ReportedGroupView> areas(List<ComparedAudit> series, ToldShares shares, Audience audience) {
        var measure = new GoodOrBetter(grades);
        var before = before(series)
                .map(audit -> Counted.shares(audit, measure, audience).byArea());
        return shares.byArea().entrySet().stream()
                .map(area -> {
                    var told = !area.getValue().suppressed()
                            && before.map(earlier -> earlier.get(area.getKey()))
                                    .filter(share -> !share.suppressed())
                                    .isPresent();
                    return new ReportedGroupView(
                            area.getKey(),
                            ReportedShareView.of(area.getValue()),
                            told ? since(series, area.getKey()) : null);
                })
                .toList();
    }

    private @Nullable SinceView since(List<ComparedAudit> series, String area) {
        return before(series)
                .map(before -> SinceView.of(series.getLast().since(before, new GoodOrBetter(grades), area)))
                .orElse(null);
    }

    private static Optional<ComparedAudit> before(List<ComparedAudit> series) {
        return series.size() < 2 ? Optional.empty() : Optional.of(series.get(series.size() - 2));
    }

    private List<ReportedGroupView> teams(ComparedAudit audit) {
        return Counted.byTeam(audit, new GoodOrBetter(grades)).entrySet().stream()
                .map(team -> new ReportedGroupView(team.getKey(), ReportedShareView.of(team.getValue()), null))
                .toList();
    }

    private List<ReportedAuditView> lines(List<ComparedAudit> series, Audience audience) {
        var lines = new ArrayList<ReportedAuditView>();
        Optional<ComparedAudit> before = Optional.empty();
        for (var audit : series) {
            lines.add(audits.line(audit, before, audience));
            before = Optional.of(audit);
        }
        return lines;
    }
}
