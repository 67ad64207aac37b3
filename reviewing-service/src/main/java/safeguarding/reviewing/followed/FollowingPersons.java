package safeguarding.reviewing.followed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.UUID;
import safeguarding.reviewing.neighbours.PersonChanged;
import safeguarding.reviewing.neighbours.Persons;

/** Follows which records are one person. Each record tells of its merge by itself; it counts when two have. */
@ApplicationScoped
public class FollowingPersons {

    private final ToldMerges merges;
    private final Persons persons;
    private final Event<PersonChanged> features;

    FollowingPersons(ToldMerges merges, Persons persons, Event<PersonChanged> features) {
        this.merges = merges;
        this.persons = persons;
        this.features = features;
    }

    /**
     * A record takes part in a merge.
     *
     * @param survives whether it stands for the person from then on
     */
    public void merged(UUID mergeId, UUID childId, boolean survives) {
        change(mergeId, childId, true, survives);
    }

    /** The merge was undone. */
    public void split(UUID mergeId, UUID childId) {
        change(mergeId, childId, false, false);
    }

    private void change(UUID mergeId, UUID childId, boolean stands, boolean survives) {
        var concerned = new HashSet<>(persons.recordsOf(childId));
        merges.keep(mergeId, childId, stands, survives);
        concerned.addAll(persons.recordsOf(childId));
        features.fire(new PersonChanged(concerned));
    }
}
