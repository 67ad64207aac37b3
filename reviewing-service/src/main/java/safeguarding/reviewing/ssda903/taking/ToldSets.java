package safeguarding.reviewing.ssda903.taking;

import java.util.Optional;
import java.util.UUID;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;

/** What sets told of children, word for word: a later one is compared with it. */
public interface ToldSets {

    /** What the set of the latest year that was read in told of a child; empty when none was. */
    Optional<ReturnedChild> latest(UUID childId);

    /** What the set of a year told of a child when it was read in last; empty when it was not. */
    Optional<ReturnedChild> of(UUID childId, ReturnYear year);

    /** Keeps what a set tells, in the place of what an earlier one of the same year told. */
    void keep(UUID childId, ReturnedChild told);
}
