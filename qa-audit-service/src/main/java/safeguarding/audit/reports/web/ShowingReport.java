package safeguarding.audit.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import safeguarding.audit.reports.AnnualReport;
import safeguarding.audit.reports.ReportLinks;
import safeguarding.audit.reports.web.AnnualReportView.EditionView;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.report.Audience;
import safeguarding.platform.report.Commentary;
import safeguarding.platform.report.Edition;
import safeguarding.platform.report.Editions;
import safeguarding.platform.report.ReportState;
import safeguarding.platform.report.WritingYearlyReport.Frozen;
import safeguarding.platform.report.web.FrozenSections;

/** Shows drafts and editions, and freezes a draft. */
@ApplicationScoped
class ShowingReport {

    private final ComposingYear composing;
    private final Editions editions;
    private final ReportLinks links;

    ShowingReport(ComposingYear composing, Editions editions, ReportLinks links) {
        this.composing = composing;
        this.editions = editions;
        this.links = links;
    }

    /** The report as it stands now. */
    AnnualReportView draft(ReportingYear year, Optional<AnnualReport> report, Audience audience) {
        var counted = composing.count(year, report.map(AnnualReport::commentary).orElse(Commentary.NONE));
        var days = counted.question();
        return new AnnualReportView(
                year.toString(),
                Codes.of(ReportState.DRAFT),
                Codes.of(audience),
                days.from(),
                days.to(),
                days.asAt(),
                null,
                null,
                null,
                null,
                composing.sections(counted, audience),
                published(year, report),
                links.year(year));
    }

    /** An edition of it; empty where there is none of that number. */
    Optional<AnnualReportView> edition(AnnualReport report, int number, Audience audience) {
        return editions.find(report.id(), number).map(edition -> view(report, edition, audience));
    }

    /** What an edition of the report as it stands now holds. */
    Frozen freeze(AnnualReport report) {
        var counted = composing.count(report.year(), report.commentary());
        return new Frozen(
                counted.question().asAt(),
                FrozenSections.write(composing.sections(counted, Audience.UNIT)),
                FrozenSections.write(composing.sections(counted, Audience.PUBLIC)));
    }

    AnnualReportView view(AnnualReport report, Edition edition, Audience audience) {
        var year = report.year();
        return new AnnualReportView(
                year.toString(),
                Codes.of(ReportState.PUBLISHED),
                Codes.of(audience),
                year.first(),
                edition.asAt(),
                edition.asAt(),
                edition.knownOn(),
                edition.number(),
                edition.publishedAt(),
                edition.reason(),
                FrozenSections.read(kept(edition, audience), AnnualSectionView.class),
                published(year, Optional.of(report)),
                links.edition(year, edition.number()));
    }

    private static String kept(Edition edition, Audience audience) {
        return switch (audience) {
            case UNIT -> edition.forUnit();
            case PUBLIC -> edition.forPublic();
        };
    }

    private List<EditionView> published(ReportingYear year, Optional<AnnualReport> report) {
        return report.map(each -> editions.of(each.id())).orElse(List.of()).stream()
                .map(one -> new EditionView(one.number(), one.on(), one.reason(), links.edition(year, one.number())))
                .toList();
    }
}
