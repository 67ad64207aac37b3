package safeguarding.audit.population.incoming;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.cases.CaseKeys;
import safeguarding.audit.population.Publisher;
import safeguarding.audit.population.ToldFact;
import safeguarding.audit.population.ToldFact.Thing;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.inbox.Needed;

/** Reads the events of the publishers: what of each is a fact about a case. */
@Singleton
public final class ReadingEvents {

    /** Rules by which late reviews, missed core groups and late visits are counted. */
    private static final Set<String> FOLLOWED = Set.of(
            "B1.4", "B1.5", "B1.6", "B1.11", "B1.12", "C1.1", "C1.2", "C1.3", "C1.7-first", "C1.7-later", "C1.9");

    private static final String VISITS_IN_CARE = "C3-";

    private final CaseKeys keys;

    ReadingEvents(CaseKeys keys) {
        this.keys = keys;
    }

    /**
     * The fact; empty when the event is about nothing that is followed.
     *
     * @throws safeguarding.platform.inbox.UnreadableEvent when something is missing that the catalogue requires
     */
    public Optional<ToldFact> read(IncomingEvent event) {
        var publisher = Publisher.of(event.source());
        var name = event.type().split("\\.")[2];
        var told = event.dataAs(ToldBody.class);
        var thing = thing(name);
        if (thing == Thing.LIMIT && !isFollowed(told)) {
            return Optional.empty();
        }
        var facts = new Facts(name, told);
        switch (thing) {
            case PLAN -> facts.plan().put("case_key", key(publisher, told));
            case PERIOD -> facts.period().put("case_key", key(publisher, told));
            case CHILD -> facts.child();
            case LIMIT -> facts.limit();
            case SEAL, DESTRUCTION -> facts.area();
        }
        return Optional.of(new ToldFact(
                publisher,
                UUID.fromString(event.subject()),
                event.sequence(),
                Instant.parse(Needed.of(event.time())),
                thing,
                name,
                child(told),
                facts.told()));
    }

    /** The children a destruction is about: one event destroys the records of several. */
    public List<UUID> children(IncomingEvent event) {
        return Needed.of(event.dataAs(ToldBody.class).childIds());
    }

    private String key(Publisher publisher, ToldBody told) {
        return keys.of(publisher.kind(), child(told)).value();
    }

    private static UUID child(ToldBody told) {
        return Needed.of(told.childIds()).getFirst();
    }

    private static boolean isFollowed(ToldBody told) {
        var rule = Needed.of(told.rule());
        return (FOLLOWED.contains(rule) || rule.startsWith(VISITS_IN_CARE))
                && told.childIds() != null
                && told.childIds().size() == 1;
    }

    private static Thing thing(String name) {
        if (name.startsWith("deadline-")) {
            return Thing.LIMIT;
        }
        return switch (name) {
            case "record-destroyed" -> Thing.DESTRUCTION;
            case "child-record-sealed", "child-record-unsealed" -> Thing.SEAL;
            case "became-looked-after",
                    "care-episode-started",
                    "ceased-to-be-looked-after",
                    "period-of-care-corrected",
                    "period-of-care-withdrawn" -> Thing.PERIOD;
            case "plan-started",
                    "category-changed",
                    "lead-social-worker-changed",
                    "plan-ended",
                    "plan-corrected",
                    "plan-withdrawn",
                    "plan-reopened" -> Thing.PLAN;
            default -> Thing.CHILD;
        };
    }
}
