package safeguarding.reviewing.annualreport.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.annualreport.AnnualReportEvent;
import safeguarding.reviewing.annualreport.AnnualReportEvent.AnnualReportPublished;
import safeguarding.reviewing.annualreport.AnnualReportEvent.CommentaryWritten;
import safeguarding.reviewing.annualreport.AnnualReportLinks;

/** Publishes what happens to yearly reports: the year and a link, and neither a figure nor a word. */
@ApplicationScoped
public class AnnualReportPublication implements Publication<AnnualReportEvent> {

    private final AnnualReportLinks links;

    AnnualReportPublication(AnnualReportLinks links) {
        this.links = links;
    }

    private record WrittenBody(LocalDate occurredOn, String year, String section, URI link) {}

    private record PublishedBody(LocalDate occurredOn, String year, int edition, URI link) {}

    @Override
    public Class<AnnualReportEvent> about() {
        return AnnualReportEvent.class;
    }

    @Override
    public CatalogueEvent translate(AnnualReportEvent event) {
        var year = event.year();
        return switch (event) {
            case CommentaryWritten(var reportId, var of, var section, var on) ->
                told(
                        "iro-annual-report-commentary-written",
                        event,
                        new WrittenBody(on, year.toString(), Codes.of(section), links.commentary(year, section)));
            case AnnualReportPublished(var reportId, var of, var edition, var on) ->
                told(
                        "iro-annual-report-published",
                        event,
                        new PublishedBody(on, year.toString(), edition, links.edition(year, edition)));
        };
    }

    private static CatalogueEvent told(String name, AnnualReportEvent event, Object body) {
        return new CatalogueEvent(name, 1, "iro-annual-report", event.reportId(), event.on(), Set.of(), null, body);
    }
}
