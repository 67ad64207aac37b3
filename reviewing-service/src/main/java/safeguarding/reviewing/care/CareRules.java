package safeguarding.reviewing.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;
import safeguarding.reviewing.neighbours.KnownChild;

/** What contradicts itself in a period of care, or is no care by this council at all. */
public final class CareRules {

    /** One period at a time. */
    public static final Rule ONE_AT_A_TIME = ours("PC1", "A child is in one period of care at a time.");

    /** No gap, no overlap. */
    public static final Rule IN_ORDER = ours(
            "PC2", "Each episode begins on the day on which the one before it ceased (X1); only the last may last.");

    /** What the reason for a new episode says is what changed. */
    public static final Rule REASON_FITS =
            ours("PC3", "The reason for a new episode (RNE) says what changed in it: legal status, placement, carer.");

    /** Whose child it is. */
    public static final Rule OUR_CHILD =
            ours("PC4", "A child whom another council looks after has no period of care here.");

    /** C1.7. */
    public static final Rule SHORT_BREAKS = new Rule(
            "C1.7",
            "Care Planning, Placement and Case Review (England) Regulations 2010 reg 48",
            "A series of short breaks is one placement of linked stays with one carer, at most 75 days in 12 months.");

    /** C1.8. */
    public static final Rule TWENTY_FOUR_HOURS = new Rule(
            "C1.8",
            "Children Act 1989 s22(2)",
            "A child accommodated under section 20 is looked after only after 24 hours.");

    private static final String SINGLE_PERIOD = "V2";

    private CareRules() {}

    private static Rule ours(String id, String statement) {
        return new Rule(id, "Period of care (docs/domain/reviewing.md)", statement);
    }

    /** Refuses what contradicts itself, seen from today, with {@code rule-broken}. */
    static void refuseContradictions(CareFacts facts, KnownChild child, LocalDate today) {
        if (child.homeCouncil() != null) {
            OUR_CHILD.refuses("Another council looks after the child.").orRefuse();
        }
        facts.episodes().forEach(episode -> EpisodeRules.refuseFaulty(episode, today));
        inOrder(facts);
        born(facts.startedOn(), child.bornOn());
        shortBreaks(facts, today);
        lastsADay(facts);
    }

    private static void inOrder(CareFacts facts) {
        Episode before = null;
        for (var episode : facts.episodes()) {
            follows(before, episode);
            before = episode;
        }
        var last = facts.latest().end();
        if (last != null && EpisodeEnd.NEXT_EPISODE.equals(last.reason())) {
            IN_ORDER.refuses("The last episode ceased for another one (X1): there is none.")
                    .orRefuse();
        }
    }

    private static void follows(@Nullable Episode before, Episode episode) {
        var first = before == null;
        if (first != Episode.STARTED.equals(episode.reason())) {
            REASON_FITS
                    .refuses(first ? "The first episode begins with S." : "Only the first episode begins with S.")
                    .orRefuse();
        }
        if (before == null) {
            return;
        }
        if (!episode.startedOn().equals(before.endedOn())) {
            IN_ORDER.refuses("The episode of %s does not begin when the one before it ceased."
                            .formatted(episode.startedOn()))
                    .orRefuse();
        }
        if (before.end() == null || !EpisodeEnd.NEXT_EPISODE.equals(before.end().reason())) {
            IN_ORDER.refuses("The episode before that of %s did not cease for another one (X1)."
                            .formatted(episode.startedOn()))
                    .orRefuse();
        }
        ReasonForEpisode.of(episode.reason()).refuseUnlessFits(before, episode);
    }

    private static void born(LocalDate startedOn, @Nullable LocalDate bornOn) {
        if (bornOn != null && startedOn.isBefore(bornOn)) {
            FactInItsTime.NOT_BEFORE_BIRTH
                    .refuses("A child cannot have been looked after on %s, before its birth.".formatted(startedOn))
                    .orRefuse();
        }
    }

    private static void shortBreaks(CareFacts facts, LocalDate today) {
        if (facts.episodes().stream()
                .anyMatch(episode -> CareFacts.isShortBreak(episode.legalStatus()) != facts.shortBreaks())) {
            SHORT_BREAKS
                    .refuses("Short breaks (V3, V4) and other care are periods of their own.")
                    .orRefuse();
        }
        if (facts.shortBreaks()) {
            LinkedStays.refuseUnlinked(facts, today);
        } else if (!facts.stays().isEmpty()) {
            SHORT_BREAKS
                    .refuses("Stays belong to a series of short breaks (V3, V4).")
                    .orRefuse();
        }
    }

    private static void lastsADay(CareFacts facts) {
        var accommodated = facts.episodes().stream().allMatch(episode -> SINGLE_PERIOD.equals(episode.legalStatus()));
        if (accommodated && facts.startedOn().equals(facts.endedOn())) {
            TWENTY_FOUR_HOURS
                    .refuses("It ended on the day it began: the child was not looked after.")
                    .orRefuse();
        }
    }
}
