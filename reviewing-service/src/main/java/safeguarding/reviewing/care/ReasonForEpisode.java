package safeguarding.reviewing.care;

import java.util.function.BiPredicate;

/** What each reason for a new episode (RNE) says to have changed. */
enum ReasonForEpisode {
    /** Started to be looked after. */
    S((before, after) -> true),
    /** Legal status only. */
    L((before, after) -> legal(before, after) && samePlacement(before, after)),
    /** Placement and carer. */
    P((before, after) -> !legal(before, after) && !samePlacement(before, after) && !sameCarer(before, after)),
    /** Placement with the same carer. */
    T((before, after) -> !legal(before, after) && !samePlacement(before, after) && !otherCarer(before, after)),
    /** Legal status, placement and carer. */
    B((before, after) -> legal(before, after) && !samePlacement(before, after) && !sameCarer(before, after)),
    /** Legal status and placement with the same carer. */
    U((before, after) -> legal(before, after) && !samePlacement(before, after) && !otherCarer(before, after));

    private final BiPredicate<Episode, Episode> fits;

    ReasonForEpisode(BiPredicate<Episode, Episode> fits) {
        this.fits = fits;
    }

    /** The reason of a code that {@link EpisodeRules} has found in its set. */
    static ReasonForEpisode of(String code) {
        return valueOf(code);
    }

    void refuseUnlessFits(Episode before, Episode after) {
        if (!fits.test(before, after)) {
            CareRules.REASON_FITS
                    .refuses("%s is not what changed on %s.".formatted(name(), after.startedOn()))
                    .orRefuse();
        }
    }

    private static boolean legal(Episode before, Episode after) {
        return !before.legalStatus().equals(after.legalStatus());
    }

    private static boolean samePlacement(Episode before, Episode after) {
        return before.placement().equals(after.placement());
    }

    private static boolean sameCarer(Episode before, Episode after) {
        return after.placement().sameCarerAs(before.placement());
    }

    private static boolean otherCarer(Episode before, Episode after) {
        return after.placement().otherCarerThan(before.placement());
    }
}
