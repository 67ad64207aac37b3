package safeguarding.conference.involvement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.involvement.FamilyEvent;
import safeguarding.conference.involvement.FamilyEvent.FamilyParticipationRecorded;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes how families take part. */
@ApplicationScoped
public class FamilyPublication implements Publication<FamilyEvent> {

    private final Links links;

    FamilyPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<FamilyEvent> about() {
        return FamilyEvent.class;
    }

    @Override
    public CatalogueEvent translate(FamilyEvent event) {
        return switch (event) {
            case FamilyParticipationRecorded e ->
                new CatalogueEvent(
                        "family-participation-recorded",
                        1,
                        "family-participation",
                        e.participationId(),
                        e.on(),
                        e.childIds(),
                        e.area(),
                        EventBody.of(e.on(), e.childIds(), e.area())
                                .with("conferenceId", e.conferenceId())
                                .with("participant", e.participant())
                                .with("separately", e.takingPart().separately())
                                .with("attendance", e.takingPart().attendance())
                                .with("views", e.takingPart().views())
                                .with("excluded", e.takingPart().exclusionReason() == null ? null : true)
                                .link(links.to("/v1/family-participations/" + e.participationId())));
        };
    }
}
