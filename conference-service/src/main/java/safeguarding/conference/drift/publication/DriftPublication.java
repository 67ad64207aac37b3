package safeguarding.conference.drift.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.drift.DriftEvent;
import safeguarding.conference.drift.DriftEvent.DriftRuleSet;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes how the rules of drift are set. */
@ApplicationScoped
public class DriftPublication implements Publication<DriftEvent> {

    private final Links links;

    DriftPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<DriftEvent> about() {
        return DriftEvent.class;
    }

    @Override
    public CatalogueEvent translate(DriftEvent event) {
        return switch (event) {
            case DriftRuleSet set ->
                new CatalogueEvent(
                        "drift-rule-set",
                        1,
                        "drift-rule",
                        set.switchId(),
                        set.on(),
                        Set.of(),
                        null,
                        new DriftRuleBody(
                                set.on(),
                                set.rule().name(),
                                set.active(),
                                set.amount(),
                                links.to("/v1/drift-rules/" + set.rule().name())));
        };
    }
}
