package safeguarding.reviewing.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.reviewing.neighbours.PersonChanged;
import safeguarding.reviewing.neighbours.Persons;

/** Takes a record out of everybody's sight, and out of the person that it was one record of. */
@ApplicationScoped
class HidingRecords {

    private final ChildVisibility visibility;
    private final Persons persons;
    private final Event<PersonChanged> features;

    HidingRecords(ChildVisibility visibility, Persons persons, Event<PersonChanged> features) {
        this.visibility = visibility;
        this.persons = persons;
        this.features = features;
    }

    void hide(UUID childId) {
        var before = persons.recordsOf(childId);
        visibility.seal(childId);
        tell(before);
    }

    void show(UUID childId) {
        visibility.unseal(childId);
        tell(persons.recordsOf(childId));
    }

    private void tell(Set<UUID> records) {
        if (records.size() > 1) {
            features.fire(new PersonChanged(records));
        }
    }
}
