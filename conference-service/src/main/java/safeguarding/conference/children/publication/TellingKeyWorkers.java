package safeguarding.conference.children.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.links.Links;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.conference.neighbours.LookUps;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.journal.EventJournal;
import safeguarding.platform.time.CivilTime;

/**
 * Publishes that a partner agency looked up a child. Each look-up is an aggregate of its own: it changes nothing on the
 * child, and two agencies that read at once do not wait for each other.
 */
@ApplicationScoped
public class TellingKeyWorkers implements LookUps {

    private final KnownChildren children;
    private final EventJournal journal;
    private final CurrentCaller current;
    private final Links links;
    private final Clock clock;

    TellingKeyWorkers(KnownChildren children, EventJournal journal, CurrentCaller current, Links links, Clock clock) {
        this.children = children;
        this.journal = journal;
        this.current = current;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void lookedUp(Collection<UUID> childIds) {
        var agency = current.caller().agency();
        if (agency == null || childIds.isEmpty()) {
            return;
        }
        var today = CivilTime.today(clock);
        journal.record(children.find(childIds).stream()
                .map(child -> event(child, agency, today))
                .toList());
    }

    private CatalogueEvent event(KnownChild child, String agency, LocalDate on) {
        var body = new LookUpBody(
                on,
                Set.of(child.childId()),
                agency,
                current.purpose().code(),
                child.keyWorker(),
                links.child(child.childId()));
        return new CatalogueEvent(
                "partner-looked-up-child",
                1,
                "partner-look-up",
                Identifiers.next(),
                on,
                Set.of(child.childId()),
                child.area(),
                body);
    }
}
