package safeguarding.reviewing.followed;

import java.util.UUID;

/** What was told of records that are one person. */
public interface ToldMerges {

    /**
     * Keeps that a record takes part in a merge, or no longer does.
     *
     * @param survives whether the record stands for the person from then on
     */
    void keep(UUID mergeId, UUID childId, boolean stands, boolean survives);
}
