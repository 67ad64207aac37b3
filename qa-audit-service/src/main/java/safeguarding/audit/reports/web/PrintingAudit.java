package safeguarding.audit.reports.web;

import static safeguarding.audit.reports.web.Printing.number;
import static safeguarding.audit.reports.web.Printing.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.audit.reports.web.Printed.PrintedSection;
import safeguarding.audit.reports.web.Printed.PrintedTable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.report.Audience;

/** The report of an audit in the words of its page. */
final class PrintingAudit {

    private PrintingAudit() {}

    static Printed of(AuditReportView report) {
        return new Printed(
                "Audit %s: %s".formatted(report.reference(), report.title()),
                "%s. As at %s.".formatted(InWords.code(report.standing()), InWords.day(report.asAt())),
                List.of(
                        "Theme: %s.".formatted(report.theme()),
                        "Cases: %s, of %s.".formatted(report.kind().replace('-', ' '), InWords.areas(report.areas())),
                        "From %s to %s. Tool: %s."
                                .formatted(InWords.day(report.startsOn()), InWords.day(report.dueOn()), report.tool())),
                report.audience().equals(Codes.of(Audience.PUBLIC)),
                Stream.of(
                                chosen(report),
                                grades(report),
                                areas(report),
                                questions(report),
                                found("strengths", "Strengths", report.strengths()),
                                found("improvement", "Areas for improvement", report.areasForImprovement()),
                                series(report),
                                agreement(report),
                                new PrintedSection(
                                        "definitions",
                                        "What the figures mean",
                                        null,
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        Printing.definitions(report.definitions())))
                        .toList());
    }

    private static PrintedSection chosen(AuditReportView report) {
        var paragraphs = new ArrayList<String>();
        var planned = report.planned();
        if (planned != null) {
            paragraphs.add("Cases that were planned: %d.".formatted(planned));
        }
        paragraphs.add("Cases whose audit counts: %s."
                .formatted(Printing.count(report.cases().count())));
        report.selections()
                .forEach(selection -> paragraphs.add(
                        "%s Drawn on %s: %s of %s cases, %s, with the seed %s. Digest of the cases among which was drawn: %s."
                                .formatted(
                                        selection.cases(),
                                        InWords.day(selection.drawnOn()),
                                        Printing.count(selection.drawn()),
                                        Printing.count(selection.frame()),
                                        selection.strata().isEmpty()
                                                ? "from all together"
                                                : "by " + String.join(" and ", selection.strata()),
                                        selection.seed(),
                                        selection.frameDigest())));
        return new PrintedSection(
                "cases",
                "How the cases were chosen",
                null,
                paragraphs,
                List.of(),
                Printing.filled(Printing.table(
                        "Cases that were replaced",
                        List.of(words("Why"), number("Cases")),
                        report.selections().stream()
                                .flatMap(selection -> selection.replacements().stream())
                                .map(PrintingAudit::line)
                                .toList())),
                List.of());
    }

    private static PrintedSection grades(AuditReportView report) {
        var tables = report.grades().stream()
                .map(scale -> Printing.table(
                        "Grades: %s, n = %s"
                                .formatted(
                                        scale.title(),
                                        Printing.count(scale.cases().count())),
                        List.of(words("Grade"), number("Cases")),
                        scale.grades().stream().map(PrintingAudit::line).toList()))
                .toArray(PrintedTable[]::new);
        return new PrintedSection(
                "grades",
                "Grades",
                null,
                List.of("Good or better: %s, interval %s."
                        .formatted(
                                Chart.said(report.goodOrBetter()),
                                Printing.interval(report.goodOrBetter()).isEmpty()
                                        ? InWords.HIDDEN
                                        : Printing.interval(report.goodOrBetter()))),
                List.of(),
                Printing.filled(tables),
                List.of());
    }

    private static PrintedSection areas(AuditReportView report) {
        var shares = report.areasOfCases().stream()
                .map(area -> new Chart.Labelled(area.code(), area.share()))
                .toList();
        return new PrintedSection(
                "areas",
                "By area and team",
                null,
                List.of(),
                shares.isEmpty() ? List.of() : List.of(Chart.of("chart-areas", "Good or better by area", shares)),
                Printing.filled(
                        groups("Good or better by area", "Area", report.areasOfCases()),
                        groups("Good or better by team", "Team", report.teamsOfCases())),
                List.of());
    }

    private static PrintedTable groups(String caption, String what, List<ReportedGroupView> groups) {
        return Printing.table(
                caption,
                List.of(words(what), number("Good or better"), number("Interval"), words("Since the audit before")),
                groups.stream()
                        .map(group -> {
                            var since = group.since();
                            return List.of(
                                    group.code(),
                                    Chart.said(group.share()),
                                    Printing.interval(group.share()),
                                    since == null ? "" : since.text());
                        })
                        .toList());
    }

    private static PrintedSection questions(AuditReportView report) {
        return new PrintedSection(
                "questions",
                "Questions",
                null,
                List.of(),
                List.of(),
                Printing.filled(Printing.table(
                        "How the questions were answered",
                        List.of(words("Question"), words("Answers"), number("Yes")),
                        report.questions().stream()
                                .map(question -> {
                                    var yes = question.yes();
                                    return List.of(
                                            question.text(), answers(question), yes == null ? "" : Chart.said(yes));
                                })
                                .toList())),
                List.of());
    }

    private static String answers(ReportedQuestionView question) {
        return question.answers().stream().allMatch(ReportedCountView::suppressed)
                ? InWords.HIDDEN
                : String.join(
                        ", ",
                        question.answers().stream()
                                .filter(answer -> answer.count() != null && answer.count() > 0)
                                .map(answer -> "%s %d"
                                        .formatted(answer.title().toLowerCase(java.util.Locale.UK), answer.count()))
                                .toList());
    }

    static PrintedSection found(String code, String title, List<ReportedFindingView> findings) {
        return new PrintedSection(code, title, null, List.of(), List.of(), List.of(), Printing.findings(findings));
    }

    private static PrintedSection series(AuditReportView report) {
        return new PrintedSection(
                "series",
                "Compared with the audits before",
                null,
                List.of(),
                report.series().size() > 1
                        ? Printing.chart("chart-series", "Good or better from audit to audit", report.series())
                        : List.of(),
                Printing.filled(Printing.audits("The series up to this audit", report.series())),
                List.of());
    }

    private static PrintedSection agreement(AuditReportView report) {
        var agreement = report.agreement();
        var paragraphs = new ArrayList<String>();
        if (agreement == null) {
            paragraphs.add("The agreement of auditors is for the unit.");
        } else {
            paragraphs.add("%d cases were audited by several; %d of them were moderated."
                    .formatted(agreement.cases(), agreement.moderated()));
            var grades = agreement.grades();
            if (grades != null) {
                paragraphs.add("Grades: the same in %s%% of %d cases, kappa %s (%s). %s"
                        .formatted(
                                grades.observed(),
                                grades.n(),
                                grades.kappa() == null ? "not measurable" : grades.kappa(),
                                grades.method(),
                                grades.text()));
            }
        }
        return new PrintedSection(
                "agreement", "How far the auditors agree", null, paragraphs, List.of(), List.of(), List.of());
    }

    private static List<String> line(ReportedCountView count) {
        return List.of(count.title(), Printing.count(count.count()));
    }
}
