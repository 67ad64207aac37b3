package safeguarding.licensing.performances.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.performances.AskingForPerformances;
import safeguarding.licensing.performances.PerformanceEvent;
import safeguarding.licensing.performances.PerformanceEvent.HeadTeacherHeard;
import safeguarding.licensing.performances.PerformanceEvent.PerformanceAskedFor;
import safeguarding.licensing.performances.PerformanceEvent.PerformanceRewritten;
import safeguarding.licensing.performances.PerformanceEvent.SchoolLeaveDecided;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to the contents of performance licences. */
@ApplicationScoped
public class PerformancePublication implements Publication<PerformanceEvent> {

    private final Links links;

    PerformancePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<PerformanceEvent> about() {
        return PerformanceEvent.class;
    }

    @Override
    public CatalogueEvent translate(PerformanceEvent event) {
        var asked = event.asked();
        var about = Set.of(asked.childId());
        var body = EventBody.of(event.on(), about, asked.area())
                .with("productionId", asked.productionId())
                .with("firstDay", asked.firstDay())
                .with("lastDay", asked.lastDay());
        return new CatalogueEvent(
                name(event),
                1,
                AskingForPerformances.TYPE,
                asked.licenceId(),
                event.on(),
                about,
                asked.area(),
                told(event, body).link(links.to(AskingForPerformances.PATH + asked.licenceId())));
    }

    private static String name(PerformanceEvent event) {
        return switch (event) {
            case PerformanceAskedFor e -> "performance-licence-asked-for";
            case PerformanceRewritten e -> "performance-licence-rewritten";
            case HeadTeacherHeard e -> "performance-head-teacher-heard";
            case SchoolLeaveDecided e -> "performance-school-leave-decided";
        };
    }

    private static EventBody told(PerformanceEvent event, EventBody body) {
        return switch (event) {
            case PerformanceAskedFor e -> body.with("councils", e.councils());
            case PerformanceRewritten e -> body.with("councils", e.councils());
            case HeadTeacherHeard e -> body.with("saidOn", e.saidOn()).with("opinion", e.opinion());
            case SchoolLeaveDecided e -> body.with("decidedOn", e.decidedOn()).with("granted", e.granted());
        };
    }
}
