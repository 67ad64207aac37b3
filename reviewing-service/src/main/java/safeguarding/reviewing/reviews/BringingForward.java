package safeguarding.reviewing.reviews;

import safeguarding.platform.rule.Verdict;

/** C1.4: a reason that brings a review forward fits the child's care. */
public final class BringingForward {

    private BringingForward() {}

    /** Can this reason be recorded for this period of care? */
    public static Verdict permits(BroughtForward reason, CareUnderReview care) {
        var rule = reason.timescale().rule();
        if (reason.notedOn().isBefore(care.startedOn())
                || (care.endedOn() != null && reason.notedOn().isAfter(care.endedOn()))) {
            return rule.refuses("The child was not looked after on %s.".formatted(reason.notedOn()));
        }
        var section20 = care.episodeOn(reason.notedOn()).filter(CareEpisode::isSection20);
        if (reason instanceof BroughtForward.AccommodationStops && section20.isEmpty()) {
            return rule.refuses("The child was not accommodated under section 20 on %s.".formatted(reason.notedOn()));
        }
        return Verdict.permitted();
    }
}
