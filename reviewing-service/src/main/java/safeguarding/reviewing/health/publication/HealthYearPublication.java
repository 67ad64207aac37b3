package safeguarding.reviewing.health.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.health.year.HealthYearEvent;
import safeguarding.reviewing.health.year.HealthYearEvent.HealthYearChanged;
import safeguarding.reviewing.health.year.HealthYearEvent.HealthYearRecorded;
import safeguarding.reviewing.health.year.HealthYearEvent.HealthYearWithdrawn;
import safeguarding.reviewing.links.Links;

/** Publishes what happens to answers for a year: the year alone, never what was answered. */
@ApplicationScoped
public class HealthYearPublication implements Publication<HealthYearEvent> {

    private final Links links;

    HealthYearPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<HealthYearEvent> about() {
        return HealthYearEvent.class;
    }

    @Override
    public CatalogueEvent translate(HealthYearEvent event) {
        var year = event.about();
        var about = Set.of(year.childId());
        return new CatalogueEvent(
                name(event),
                1,
                "health-year",
                year.healthYearId(),
                event.on(),
                about,
                year.area(),
                EventBody.of(event.on(), about, year.area())
                        .with("periodId", year.periodId())
                        .with("year", event.year())
                        .link(links.to("/v1/health-years/" + year.healthYearId())));
    }

    private static String name(HealthYearEvent event) {
        return switch (event) {
            case HealthYearRecorded e -> "health-year-recorded";
            case HealthYearChanged e -> "health-year-changed";
            case HealthYearWithdrawn e -> "health-year-withdrawn";
        };
    }
}
