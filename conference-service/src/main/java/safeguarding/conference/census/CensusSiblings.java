package safeguarding.conference.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.conference.family.RelationRole;

/**
 * Who a child's brothers and sisters are. The census does not say; where it was recorded before, they were looked into, and
 * had their conference, together.
 */
@ApplicationScoped
class CensusSiblings {

    private static final int LARGEST_FAMILY = 30;
    private static final Set<RelationRole> BROTHERS_AND_SISTERS =
            Set.of(RelationRole.SIBLING, RelationRole.HALF_SIBLING);

    private final RelatedPeople people;

    CensusSiblings(RelatedPeople people) {
        this.people = people;
    }

    /** The records of brothers and sisters, in the order of their identifiers, without the child itself. */
    List<UUID> of(UUID childId) {
        var family = new TreeSet<UUID>(Set.of(childId));
        var next = Set.of(childId);
        while (!next.isEmpty() && family.size() < LARGEST_FAMILY) {
            var found = new TreeSet<UUID>();
            next.forEach(each -> of(people.of(each), person -> person.relation().linkedChildId())
                    .forEach(found::add));
            of(people.whoseRecordsAre(next), RelatedPerson::childId).forEach(found::add);
            found.removeAll(family);
            family.addAll(found);
            next = found;
        }
        family.remove(childId);
        return new ArrayList<>(family);
    }

    private static Stream<UUID> of(List<RelatedPerson> people, Function<RelatedPerson, @Nullable UUID> record) {
        return people.stream()
                .filter(person ->
                        BROTHERS_AND_SISTERS.contains(person.relation().role()))
                .map(record)
                .flatMap(Stream::ofNullable);
    }
}
