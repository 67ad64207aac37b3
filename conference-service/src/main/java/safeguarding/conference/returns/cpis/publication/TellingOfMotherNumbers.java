package safeguarding.conference.returns.cpis.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.returns.cpis.RecordingMotherNumber;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.journal.EventJournal;
import safeguarding.platform.time.CivilTime;

/** Publishes that a mother's number was recorded: each time an aggregate of its own, since it changes nothing on the child. */
@ApplicationScoped
class TellingOfMotherNumbers implements RecordingMotherNumber.Telling {

    private final EventJournal journal;
    private final Links links;
    private final Clock clock;

    TellingOfMotherNumbers(EventJournal journal, Links links, Clock clock) {
        this.journal = journal;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void recorded(KnownChild child) {
        var today = CivilTime.today(clock);
        var about = Set.of(child.childId());
        journal.record(List.of(new CatalogueEvent(
                "mother-nhs-number-recorded",
                1,
                "mother-nhs-number",
                Identifiers.next(),
                today,
                about,
                child.area(),
                new MotherNumberBody(
                        today,
                        about,
                        child.area(),
                        links.to("/v1/children/" + child.childId() + "/mother-nhs-number")))));
    }
}
