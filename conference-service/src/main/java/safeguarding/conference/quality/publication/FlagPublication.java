package safeguarding.conference.quality.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.quality.FlagEvent;
import safeguarding.conference.quality.FlagEvent.FlagExplained;
import safeguarding.conference.quality.FlagEvent.FlagExplanationWithdrawn;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what people do about flagged facts: never the words of an explanation. */
@ApplicationScoped
public class FlagPublication implements Publication<FlagEvent> {

    private final Links links;

    FlagPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<FlagEvent> about() {
        return FlagEvent.class;
    }

    @Override
    public CatalogueEvent translate(FlagEvent event) {
        var flag = event.flag();
        Map<String, Object> body = EventBody.of(event.on(), Set.of(flag.childId()), flag.area())
                .with("kind", flag.kind())
                .with("factId", flag.factId())
                .with("code", flag.code())
                .with("rule", flag.rule())
                .link(links.to("/v1/flagged-facts/" + flag.flagId()));
        return new CatalogueEvent(
                name(event), 1, "flagged-fact", flag.flagId(), event.on(), Set.of(flag.childId()), flag.area(), body);
    }

    private static String name(FlagEvent event) {
        return switch (event) {
            case FlagExplained e -> "flagged-fact-explained";
            case FlagExplanationWithdrawn e -> "flagged-fact-explanation-withdrawn";
        };
    }
}
