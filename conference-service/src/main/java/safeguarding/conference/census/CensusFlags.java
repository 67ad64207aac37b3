package safeguarding.conference.census;

import java.util.Collection;
import java.util.UUID;
import safeguarding.platform.importing.Finding;

/** What is wrong with what a census file told of a child stays flagged until a later file of that year mends it. */
public interface CensusFlags {

    /**
     * Flags the findings about one child in the file of one year, in place of those of an earlier file of that year.
     *
     * @param area code of the area responsible
     */
    void flag(UUID childId, String area, int year, Collection<Finding> findings);
}
