package safeguarding.audit.moderation.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.links.Links;
import safeguarding.audit.moderation.ModerationEvent;
import safeguarding.audit.moderation.ModerationEvent.CaseModerated;
import safeguarding.audit.moderation.ModerationEvent.ModerationCorrected;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes that cases were moderated: how much was settled, never what. */
@ApplicationScoped
public class ModerationPublication implements Publication<ModerationEvent> {

    private final Links links;

    ModerationPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ModerationEvent> about() {
        return ModerationEvent.class;
    }

    @Override
    public CatalogueEvent translate(ModerationEvent event) {
        var moderation = event.moderation();
        var body = EventBody.of(event.on())
                .with("auditId", moderation.auditId())
                .with("sampleCaseId", moderation.caseId())
                .with("area", moderation.area())
                .with("settled", event.settled())
                .link(links.caseModeration(moderation.moderationId()));
        return new CatalogueEvent(
                name(event),
                1,
                "case-moderation",
                moderation.moderationId(),
                event.on(),
                Set.of(),
                moderation.area(),
                body);
    }

    private static String name(ModerationEvent event) {
        return switch (event) {
            case CaseModerated e -> "case-moderated";
            case ModerationCorrected e -> "case-moderation-corrected";
        };
    }
}
