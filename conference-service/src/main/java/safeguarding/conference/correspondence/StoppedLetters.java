package safeguarding.conference.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.neighbours.FamilyLetters;
import safeguarding.conference.neighbours.SamePerson;

/**
 * When a child dies everything to its family stops until a person releases it: what is about the child, about its siblings,
 * and about those who were at a conference together with it. Records that turned out to be of one child are taken together.
 */
@ApplicationScoped
public class StoppedLetters implements FamilyLetters {

    private final RelatedPeople people;
    private final Letters letters;
    private final SamePerson persons;

    StoppedLetters(RelatedPeople people, Letters letters, SamePerson persons) {
        this.people = people;
        this.letters = letters;
        this.persons = persons;
    }

    @Override
    public boolean stopped(Collection<UUID> childIds) {
        return family(childIds).stream().anyMatch(this::diedUnreleased);
    }

    /** The children and their siblings who have records here, on whichever of the two records the other one stands. */
    private Set<UUID> family(Collection<UUID> childIds) {
        var all = new LinkedHashSet<>(childIds);
        for (var childId : childIds) {
            var records = persons.recordsOf(childId);
            people.whoseRecordsAre(records).forEach(sibling -> all.add(sibling.childId()));
            records.stream()
                    .flatMap(each -> people.of(each).stream())
                    .map(relative -> relative.relation().linkedChildId())
                    .filter(Objects::nonNull)
                    .forEach(all::add);
        }
        return all;
    }

    private boolean diedUnreleased(UUID childId) {
        return died(childId) && standing(childId).isEmpty();
    }

    /** The releases after the death of a child, by whichever record of it, that were not taken back. */
    List<LetterRelease> standing(UUID childId) {
        return letters.releases(persons.recordsOf(childId)).stream()
                .filter(LetterRelease::stands)
                .toList();
    }

    /** Whether a child, by whichever record of it, has died. */
    boolean died(UUID childId) {
        return persons.dateOfDeathOf(childId).isPresent();
    }
}
