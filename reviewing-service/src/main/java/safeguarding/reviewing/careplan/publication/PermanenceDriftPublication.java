package safeguarding.reviewing.careplan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.careplan.drift.PermanenceDriftEvent;
import safeguarding.reviewing.careplan.drift.PermanenceDriftEvent.PermanenceDriftRuleSet;
import safeguarding.reviewing.links.Links;

/** Publishes how the rules of drift in permanence are set. */
@ApplicationScoped
public class PermanenceDriftPublication implements Publication<PermanenceDriftEvent> {

    private final Links links;

    PermanenceDriftPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<PermanenceDriftEvent> about() {
        return PermanenceDriftEvent.class;
    }

    @Override
    public CatalogueEvent translate(PermanenceDriftEvent event) {
        return switch (event) {
            case PermanenceDriftRuleSet set ->
                new CatalogueEvent(
                        "permanence-drift-rule-set",
                        1,
                        "permanence-drift-rule",
                        set.switchId(),
                        set.on(),
                        Set.of(),
                        null,
                        new PermanenceDriftRuleBody(
                                set.on(),
                                set.rule().name(),
                                set.active(),
                                set.amount(),
                                links.permanenceDriftRule(set.rule().name())));
        };
    }
}
