package safeguarding.conference.neighbours;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Some records are asked about; looked at are all records of the same people, and the answer speaks of those asked about.
 *
 * @param records the records of the person, by the record asked about
 */
public record AskedRecords(Map<UUID, Set<UUID>> records) {

    public AskedRecords {
        records = Map.copyOf(records);
    }

    /** These records with the others of the same people. */
    public static AskedRecords of(SamePerson persons, Collection<UUID> asked) {
        return new AskedRecords(persons.recordsOf(asked));
    }

    /** Every record to be looked at. */
    public Set<UUID> all() {
        var all = new HashSet<UUID>();
        records.values().forEach(all::addAll);
        return all;
    }

    /** The asked ones of whose person something was found on a record. */
    public Set<UUID> askedFor(Predicate<UUID> foundOn) {
        return records.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(foundOn))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
