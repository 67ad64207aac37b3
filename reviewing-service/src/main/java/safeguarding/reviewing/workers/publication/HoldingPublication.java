package safeguarding.reviewing.workers.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.workers.HoldingEvent;
import safeguarding.reviewing.workers.HoldingEvent.HoldingChanged;
import safeguarding.reviewing.workers.HoldingEvent.HoldingRecorded;
import safeguarding.reviewing.workers.HoldingEvent.HoldingWithdrawn;

/** Publishes what happens to a record in codes and days: which social worker holds the case of a looked-after child, and since when. */
@ApplicationScoped
public class HoldingPublication implements Publication<HoldingEvent> {

    private final Links links;

    HoldingPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<HoldingEvent> about() {
        return HoldingEvent.class;
    }

    @Override
    public CatalogueEvent translate(HoldingEvent event) {
        var record = event.about();
        var about = Set.of(record.childId());
        return new CatalogueEvent(
                name(event),
                1,
                "case-holding",
                record.recordId(),
                event.on(),
                about,
                record.area(),
                EventBody.of(event.on(), about, record.area())
                        .with("periodId", record.periodId())
                        .with("team", event.told().team())
                        .with("from", event.told().from())
                        .with("until", event.told().until())
                        .with("because", event.told().because())
                        .link(links.to("/v1/case-holdings/" + record.recordId())));
    }

    private static String name(HoldingEvent event) {
        return switch (event) {
            case HoldingRecorded e -> "case-holding-recorded";
            case HoldingChanged e -> "case-holding-changed";
            case HoldingWithdrawn e -> "case-holding-withdrawn";
        };
    }
}
