package safeguarding.conference.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A child who is born with a known one has the same family and the same homes, and they are siblings. */
@ApplicationScoped
public class FamilyOfNewborn {

    private final RelatedPeople people;
    private final Addresses addresses;

    FamilyOfNewborn(RelatedPeople people, Addresses addresses) {
        this.people = people;
        this.addresses = addresses;
    }

    /**
     * Gives the newborn what is written around the child with whom it was born. A record that was withdrawn and is made again
     * has its family already.
     */
    public void give(UUID newborn, UUID bornWith, LocalDate on) {
        if (!people.of(newborn).isEmpty()) {
            return;
        }
        var own = new FamilyMember(newborn, null);
        var copies = new HashMap<UUID, UUID>();
        for (var person : people.of(bornWith)) {
            var copy = people.save(RelatedPerson.add(own, person.relation(), person.person(), on));
            copies.put(person.id(), copy.id());
        }
        addresses.of(bornWith).forEach(home -> copy(home, own, copies, on));
        var siblings = people.of(bornWith).stream()
                .map(person -> person.relation().linkedChildId())
                .filter(Objects::nonNull)
                .filter(sibling -> namesAsSibling(sibling, bornWith))
                .toList();
        siblings.forEach(sibling -> link(sibling, newborn, on));
        link(bornWith, newborn, on);
        link(newborn, bornWith, on);
    }

    private void copy(Address home, FamilyMember own, Map<UUID, UUID> copies, LocalDate on) {
        var person = home.relatedPersonId().map(copies::get).orElse(null);
        addresses.save(Address.add(own, person, home.home(), on));
    }

    /** Those whose record names the other child as a sibling get the newborn as a sibling too. */
    private boolean namesAsSibling(UUID childId, UUID other) {
        return people.of(childId).stream()
                .map(RelatedPerson::relation)
                .anyMatch(
                        relation -> relation.role() == RelationRole.SIBLING && other.equals(relation.linkedChildId()));
    }

    private void link(UUID childId, UUID sibling, LocalDate on) {
        people.save(RelatedPerson.add(
                new FamilyMember(childId, null),
                new Relation(RelationRole.SIBLING, false, true, sibling, null, null),
                Person.UNKNOWN,
                on));
    }
}
