package safeguarding.conference.census;

import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.census.file.CensusChild;

/** What census files told of children, word for word; the returns take from it what the unit itself does not hold. */
public interface CensusMemory {

    /** What the latest census year that was read in told of a child; empty when none was. */
    Optional<CensusChild> latest(UUID childId);

    /** Keeps what a file tells, in the place of what an earlier file of the same year told. */
    void keep(UUID childId, CensusChild told);
}
