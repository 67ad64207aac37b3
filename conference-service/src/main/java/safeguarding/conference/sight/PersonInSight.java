package safeguarding.conference.sight;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.platform.access.Access;

/**
 * Of the records of one person those that the caller of the running request may see. A merge opens nothing: who sees one
 * record and not the other reads what they read before.
 */
@RequestScoped
public class PersonInSight {

    private final SamePerson persons;
    private final Access access;

    PersonInSight(SamePerson persons, Access access) {
        this.persons = persons;
        this.access = access;
    }

    /**
     * The records that are read when this one is asked for, itself always among them. Of a record that the caller may not
     * see it is the only one: what it is merged with would give it away.
     */
    public Set<UUID> recordsOf(UUID childId) {
        return inSight(childId, persons.recordsOf(childId));
    }

    /** The same for a filter that may be absent, in the order of the identifiers. */
    public @Nullable List<UUID> filter(@Nullable UUID childId) {
        return childId == null ? null : recordsOf(childId).stream().sorted().toList();
    }

    /** Of these records of one person those that are read when one of them is asked for. */
    public Set<UUID> inSight(UUID childId, Set<UUID> records) {
        var read = new HashSet<UUID>(Set.of(childId));
        if (records.size() > 1 && access.mayName(childId)) {
            records.stream().filter(access::mayName).forEach(read::add);
        }
        return Set.copyOf(read);
    }
}
