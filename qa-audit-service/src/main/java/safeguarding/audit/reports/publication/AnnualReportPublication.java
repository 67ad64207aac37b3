package safeguarding.audit.reports.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.reports.AnnualReportEvent;
import safeguarding.audit.reports.AnnualReportEvent.AnnualReportPublished;
import safeguarding.audit.reports.AnnualReportEvent.CommentaryWritten;
import safeguarding.audit.reports.ReportLinks;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to yearly reports: the year and a link, and neither a figure nor a word. */
@ApplicationScoped
public class AnnualReportPublication implements Publication<AnnualReportEvent> {

    private final ReportLinks links;

    AnnualReportPublication(ReportLinks links) {
        this.links = links;
    }

    @Override
    public Class<AnnualReportEvent> about() {
        return AnnualReportEvent.class;
    }

    @Override
    public CatalogueEvent translate(AnnualReportEvent event) {
        var body = EventBody.of(event.on()).with("year", event.year().toString());
        return switch (event) {
            case CommentaryWritten(var id, var year, var section, var on) ->
                told(
                        "annual-qa-report-commentary-written",
                        event,
                        body.with("section", Codes.of(section)).link(links.commentary(year, section)));
            case AnnualReportPublished(var id, var year, var edition, var on) ->
                told(
                        "annual-qa-report-published",
                        event,
                        body.with("edition", edition).link(links.edition(year, edition)));
        };
    }

    private static CatalogueEvent told(String name, AnnualReportEvent event, Object body) {
        return new CatalogueEvent(name, 1, "annual-qa-report", event.reportId(), event.on(), Set.of(), null, body);
    }
}
