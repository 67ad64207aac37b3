package safeguarding.reviewing.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The digests that were made. */
public interface DailyDigests {

    /**
     * Waits for whoever is making the digest of this officer and day, in another instance as well, and keeps others waiting
     * until the transaction ends.
     *
     * @return whether it is still to be made
     */
    boolean begin(UUID officerId, LocalDate day);

    /** Civil date of the officer's last digest before a day; empty when there is none. */
    Optional<LocalDate> lastBefore(UUID officerId, LocalDate day);

    /** Keeps the digest with its event. */
    DailyDigest save(DailyDigest digest);

    /** Whether the digests of a morning are all made. */
    boolean areMade(LocalDate day);

    /** The digests of a morning are all made; again is the same. */
    void allMade(LocalDate day);
}
