package safeguarding.reviewing.missing.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.missing.AbsenceEvent;
import safeguarding.reviewing.missing.AbsenceEvent.AbsenceChanged;
import safeguarding.reviewing.missing.AbsenceEvent.AbsenceRecorded;
import safeguarding.reviewing.missing.AbsenceEvent.AbsenceWithdrawn;

/** Publishes what happens to a record in codes and days: children missing from care, or away without authorisation. */
@ApplicationScoped
public class AbsencePublication implements Publication<AbsenceEvent> {

    private final Links links;

    AbsencePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<AbsenceEvent> about() {
        return AbsenceEvent.class;
    }

    @Override
    public CatalogueEvent translate(AbsenceEvent event) {
        var record = event.about();
        var about = Set.of(record.childId());
        return new CatalogueEvent(
                name(event),
                1,
                "missing-episode",
                record.recordId(),
                event.on(),
                about,
                record.area(),
                EventBody.of(event.on(), about, record.area())
                        .with("periodId", record.periodId())
                        .with("kind", event.told().kind())
                        .with("startedOn", event.told().startedOn())
                        .with("endedOn", event.told().endedOn())
                        .with("interviewOffered", event.told().interviewOffered())
                        .with("interviewAccepted", event.told().interviewAccepted())
                        .link(links.to("/v1/missing-episodes/" + record.recordId())));
    }

    private static String name(AbsenceEvent event) {
        return switch (event) {
            case AbsenceRecorded e -> "missing-episode-recorded";
            case AbsenceChanged e -> "missing-episode-changed";
            case AbsenceWithdrawn e -> "missing-episode-withdrawn";
        };
    }
}
