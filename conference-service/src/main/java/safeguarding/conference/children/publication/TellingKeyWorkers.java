package safeguarding.conference.children.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.conference.links.Links;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.platform.access.PartnerLookUp;
import safeguarding.platform.access.TellingOfLookUps;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.journal.EventJournal;
import safeguarding.platform.time.CivilTime;

/**
 * Publishes that a partner agency looked up a child. Each look-up is an aggregate of its own: it changes nothing on the
 * child, and two agencies that read at once do not wait for each other.
 */
@ApplicationScoped
public class TellingKeyWorkers implements TellingOfLookUps {

    private final KnownChildren children;
    private final EventJournal journal;
    private final Links links;
    private final Clock clock;

    TellingKeyWorkers(KnownChildren children, EventJournal journal, Links links, Clock clock) {
        this.children = children;
        this.journal = journal;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void tell(List<PartnerLookUp> lookUps) {
        var today = CivilTime.today(clock);
        var byChild = lookUps.stream().collect(Collectors.groupingBy(PartnerLookUp::childId));
        journal.record(children.find(byChild.keySet()).stream()
                .flatMap(child -> byChild.getOrDefault(child.childId(), List.of()).stream()
                        .map(lookUp -> event(child, lookUp, today)))
                .toList());
    }

    private CatalogueEvent event(KnownChild child, PartnerLookUp lookUp, LocalDate on) {
        var body = new LookUpBody(
                on,
                Set.of(child.childId()),
                lookUp.agency(),
                lookUp.purpose().code(),
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
