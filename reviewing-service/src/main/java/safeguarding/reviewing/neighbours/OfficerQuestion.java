package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who could be the IRO of a child?
 *
 * @param child the child, with those who hold the case
 * @param on civil date from which
 * @param before officer whom the child had before; null when there was none
 * @param ofSiblings officers of the siblings who are looked after
 */
public record OfficerQuestion(
        KnownChild child, LocalDate on, @Nullable UUID before, Set<UUID> ofSiblings) {

    public OfficerQuestion {
        ofSiblings = Set.copyOf(ofSiblings);
    }
}
