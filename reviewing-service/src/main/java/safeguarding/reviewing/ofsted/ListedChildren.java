package safeguarding.reviewing.ofsted;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who stands in list 8 of a day: who was looked after then, or ceased to be in the six months before. */
public interface ListedChildren {

    /** The children, in the order of the council's ids. */
    List<UUID> lookedAfter(LocalDate asAt, LocalDate ceasedSince);

    /** All that the list tells of them, in the order of the council's ids. */
    List<ListedChild> read(Collection<UUID> childIds, LocalDate asAt);
}
