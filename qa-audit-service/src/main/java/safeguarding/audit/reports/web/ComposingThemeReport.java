package safeguarding.audit.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import safeguarding.audit.feedback.FeedbackResponses;
import safeguarding.audit.feedback.Respondent;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.audit.reports.ReportLinks;
import safeguarding.audit.reports.figures.Counted;
import safeguarding.audit.themes.AuditTheme;
import safeguarding.audit.themes.ThemeSource;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.report.Audience;
import safeguarding.platform.time.CivilTime;

/** Puts the report of a theme together. */
@ApplicationScoped
class ComposingThemeReport {

    private final KnownAudits known;
    private final ReadersOfReports readers;
    private final ReportedAudits audits;
    private final ReportedFindings findings;
    private final FeedbackResponses feedback;
    private final ReportLinks links;
    private final Clock clock;

    ComposingThemeReport(
            KnownAudits known,
            ReadersOfReports readers,
            ReportedAudits audits,
            ReportedFindings findings,
            FeedbackResponses feedback,
            ReportLinks links,
            Clock clock) {
        this.known = known;
        this.readers = readers;
        this.audits = audits;
        this.findings = findings;
        this.feedback = feedback;
        this.links = links;
        this.clock = clock;
    }

    ThemeReportView of(AuditTheme theme, Audience audience) {
        var seen = known.ofTheme(theme.id()).stream().filter(readers::sees).toList();
        var found = findings.of(seen, audience);
        var details = theme.details();
        return new ThemeReportView(
                theme.id(),
                theme.code(),
                details.title(),
                details.question(),
                Optional.ofNullable(details.practiceDomain()).map(Codes::of).orElse(null),
                details.sources().all().stream()
                        .map(ComposingThemeReport::source)
                        .toList(),
                Codes.of(audience),
                CivilTime.today(clock),
                seen.stream().map(audit -> audits.line(audit, audience)).toList(),
                found.strengths(),
                found.areasForImprovement(),
                Counted.kinds(feedback.about(theme.id()), Respondent.values(), audience).parts().stream()
                        .map(ReportedCountView::of)
                        .toList(),
                DefinitionView.ofTheme(audience),
                links.theme(theme.id()));
    }

    private static String source(ThemeSource source) {
        var on = source.on();
        return "%s: %s%s"
                .formatted(
                        InWords.code(Codes.of(source.kind())),
                        source.reference(),
                        on == null ? "" : ", " + InWords.day(on));
    }
}
