package safeguarding.reviewing.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import safeguarding.reviewing.neighbours.NextReviews;
import safeguarding.reviewing.neighbours.OfficersPeriods;

/** Making the digest of one officer and day: what the desk shows, counted once. */
@ApplicationScoped
public class MakingDigest {

    private final OfficersPeriods periods;
    private final DeskMatters matters;
    private final NextReviews reviews;
    private final DailyDigests digests;

    MakingDigest(OfficersPeriods periods, DeskMatters matters, NextReviews reviews, DailyDigests digests) {
        this.periods = periods;
        this.matters = matters;
        this.reviews = reviews;
        this.digests = digests;
    }

    /**
     * Counts and keeps it together with its event, in a transaction of its own.
     *
     * @param day civil date; what stands on the desk now is counted as of this day
     * @return whether it was made: not when it was there, nor for an officer without a child
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean make(UUID officerId, LocalDate day) {
        if (!digests.begin(officerId, day)) {
            return false;
        }
        var named = new HashSet<>(periods.of(officerId, day, day));
        var onDesk = new HashSet<>(named);
        onDesk.addAll(periods.coveredBy(officerId, day));
        var children = matters.unsealed(onDesk);
        if (children.isEmpty()) {
            return false;
        }
        var covered =
                (int) children.stream().filter(each -> !named.contains(each)).count();
        keep(officerId, day, children, covered);
        return true;
    }

    private void keep(UUID officerId, LocalDate day, List<UUID> children, int covered) {
        var horizon = new DeskHorizon(day);
        var before = digests.lastBefore(officerId, day).orElse(null);
        var ahead = (int) reviews.of(children, null).values().stream()
                .filter(horizon::reaches)
                .count();
        var counts =
                DigestCounts.of(day, before, children.size(), covered, matters.of(children, horizon.until()), ahead);
        digests.save(DailyDigest.make(officerId, day, before, counts));
    }
}
