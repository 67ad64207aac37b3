package safeguarding.reviewing.ssda903.giving;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnYear;

/** The children of returns: those whom this council looked after. Says nothing of who may see them. */
public interface ReturnedChildren {

    /** Those who were looked after on some day of a year, in the order of the council's numbers. */
    List<UUID> in(ReturnYear year);

    /** Who these are, in the order in which they were asked for. */
    List<HeldChild> read(Collection<UUID> childIds);

    /** Those of these who are one person with another child of the year: a set tells of both. */
    Set<UUID> toldTwice(ReturnYear year, Collection<UUID> childIds);
}
