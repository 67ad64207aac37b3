package safeguarding.conference.correspondence;

import safeguarding.conference.children.Children;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.neighbours.FamilyLetters;
import safeguarding.conference.neighbours.SameChild;

/**
 * When a child dies everything to its family stops until a person releases it: what is about the child, about its siblings,
 * and about those who were at a conference together with it. Records that turned out to be of one child are taken together.
 */
@ApplicationScoped
public class StoppedLetters implements FamilyLetters {

    private final Children children;
    private final RelatedPeople people;
    private final Letters letters;
    private final SameChild same;

    StoppedLetters(Children children, RelatedPeople people, Letters letters, SameChild same) {
        this.children = children;
        this.people = people;
        this.letters = letters;
        this.same = same;
    }

    @Override
    public boolean stopped(Collection<UUID> childIds) {
        return family(childIds).stream().anyMatch(this::diedUnreleased);
    }

    /** The children and their siblings who have records here. */
    private Set<UUID> family(Collection<UUID> childIds) {
        var all = new LinkedHashSet<>(childIds);
        for (var childId : childIds) {
            people.of(childId).stream()
                    .map(relative -> relative.relation().linkedChildId())
                    .filter(Objects::nonNull)
                    .forEach(all::add);
        }
        return all;
    }

    private boolean diedUnreleased(UUID childId) {
        var records = same.records(childId);
        var died = children.all(List.copyOf(records)).stream()
                .anyMatch(child -> child.details().dates().diedOn() != null);
        return died && letters.releases(records).isEmpty();
    }

    /** Whether a child, by whichever record of it, has died. */
    boolean died(UUID childId) {
        return children.all(List.copyOf(same.records(childId))).stream()
                .anyMatch(child -> child.details().dates().diedOn() != null);
    }
}
