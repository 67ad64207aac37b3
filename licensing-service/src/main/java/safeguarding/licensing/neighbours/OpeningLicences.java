package safeguarding.licensing.neighbours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins the life of a licence, for the feature that keeps what is asked for. */
public interface OpeningLicences {

    /** A licence in draft, in the running transaction; its identifier is that of what is asked for too. */
    UUID open(NewLicence licence);

    /**
     * What is asked for is to be written otherwise. Refuses (409) unless the licence is a draft or was returned, and makes
     * the licence a version newer, so that who decides on it at the same time is told.
     *
     * @param ifMatch version of the licence that the caller names; refused when it is missing (428) or stale (412)
     */
    void rewrite(UUID licenceId, @Nullable String ifMatch);

    /**
     * The same for a feature that has compared the version of what is asked for itself: two who write it otherwise are told
     * by that version, and who decides at the same time by the licence's.
     */
    void rewrite(UUID licenceId);
}
