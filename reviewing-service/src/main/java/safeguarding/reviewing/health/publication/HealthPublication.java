package safeguarding.reviewing.health.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.health.HealthEvent;
import safeguarding.reviewing.health.HealthEvent.HealthChanged;
import safeguarding.reviewing.health.HealthEvent.HealthRecorded;
import safeguarding.reviewing.health.HealthEvent.HealthWithdrawn;
import safeguarding.reviewing.links.Links;

/** Publishes what happens to a record in codes and days: what the return asks about the health and conduct of looked-after children. */
@ApplicationScoped
public class HealthPublication implements Publication<HealthEvent> {

    private final Links links;

    HealthPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<HealthEvent> about() {
        return HealthEvent.class;
    }

    @Override
    public CatalogueEvent translate(HealthEvent event) {
        var record = event.about();
        var about = Set.of(record.childId());
        return new CatalogueEvent(
                name(event),
                1,
                "health-record",
                record.recordId(),
                event.on(),
                about,
                record.area(),
                EventBody.of(event.on(), about, record.area())
                        .with("periodId", record.periodId())
                        .with("on", event.told().on())
                        .link(links.to("/v1/health-records/" + record.recordId())));
    }

    private static String name(HealthEvent event) {
        return switch (event) {
            case HealthRecorded e -> "health-record-recorded";
            case HealthChanged e -> "health-record-changed";
            case HealthWithdrawn e -> "health-record-withdrawn";
        };
    }
}
