package safeguarding.audit.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.UUID;
import safeguarding.audit.neighbours.ChildTold;

/**
 * Takes what is told of cases, in any order and as often as it comes: each fact is kept once, and what is known of its child
 * is worked out anew from all that is kept.
 */
@ApplicationScoped
public class FollowingPopulation {

    private final ToldFacts facts;
    private final CasesKnown cases;
    private final Event<ChildTold> features;

    FollowingPopulation(ToldFacts facts, CasesKnown cases, Event<ChildTold> features) {
        this.facts = facts;
        this.cases = cases;
        this.features = features;
    }

    /** Takes a fact, in the running transaction. */
    public void take(ToldFact fact) {
        cases.shareWithOthersWhoTell();
        cases.hold(fact.childId());
        if (facts.keep(fact)) {
            known(fact.childId());
        }
    }

    /** A publisher has destroyed the records of children: a fact that names one of them. */
    public void destroyed(ToldFact fact, Collection<UUID> children) {
        cases.shareWithOthersWhoTell();
        children.stream().sorted().forEach(child -> {
            cases.hold(child);
            facts.destroy(fact.publisher(), child, fact.recordedAt());
            known(child);
        });
    }

    private void known(UUID childId) {
        cases.workOut(childId);
        features.fire(new ChildTold(childId));
    }
}
