package safeguarding.conference.returns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The children of returns: those of this council, each person once. Says nothing of who may see them. Children of other
 * councils are in the returns of those; one who moved is in the returns of the time when it was this council's.
 */
public interface HeldChildren {

    /** Those who belong into the census of a year (D5), in the order of the council's ids. */
    List<UUID> inYear(ReturnYear year);

    /** All that is recorded of children, in the order in which they were asked for; who is not of this council is left out. */
    List<HeldChild> read(Collection<UUID> childIds);

    /** The same, and those who were of this council at some time between two civil dates, both included. */
    List<HeldChild> read(Collection<UUID> childIds, LocalDate from, LocalDate to);

    /** These records, and behind them those that stand for the same people and are not among them. */
    List<UUID> withTheirPeople(Collection<UUID> childIds);
}
