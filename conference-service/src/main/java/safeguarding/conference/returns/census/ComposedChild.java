package safeguarding.conference.returns.census;

import java.util.List;
import java.util.UUID;
import safeguarding.conference.census.file.CensusChild;

/**
 * A child as it stands in the return, and what had to be decided to say so.
 *
 * @param record what is written
 * @param told whether a census of this very year told of the child
 * @param noted what this service does not hold, or holds otherwise than a census told; by ids of {@link ReturnNote}
 */
record ComposedChild(UUID childId, CensusChild record, boolean told, List<Noted> noted) {

    ComposedChild {
        noted = List.copyOf(noted);
    }

    /** Something to say of a place in the record. */
    record Noted(ReturnNote note, String path) {}

    @Override
    public String toString() {
        return "ComposedChild[masked]";
    }
}
