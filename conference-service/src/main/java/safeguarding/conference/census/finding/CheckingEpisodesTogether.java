package safeguarding.conference.census.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.Written;

/** The episodes of a child beside each other; a referral that led to no action can stand beside any. */
final class CheckingEpisodesTogether {

    private static final String EPISODES = "CINdetails";

    private final List<CensusEpisode> episodes;
    private final Broken broken;

    CheckingEpisodesTogether(CensusChild child, Broken broken) {
        this.episodes = child.episodes().stream()
                .filter(episode -> !Written.flag(episode.noFurtherAction()))
                .toList();
        this.broken = broken;
    }

    void check() {
        var open = episodes.stream().filter(each -> each.closedOn() == null).toList();
        broken.flag(open.size() > 1, "8815", EPISODES);
        broken.flag(
                open.stream()
                        .anyMatch(each ->
                                episodes.stream().anyMatch(other -> Days.before(referred(each), referred(other)))),
                "8816",
                EPISODES);
        broken.flag(episodes.stream().anyMatch(this::beginsWithinAnother), "8820", EPISODES);
    }

    private boolean beginsWithinAnother(CensusEpisode episode) {
        return episodes.stream()
                .anyMatch(other -> other != episode
                        && Days.within(referred(episode), referred(other), Written.day(other.closedOn())));
    }

    private static @Nullable LocalDate referred(CensusEpisode episode) {
        return Written.day(episode.referredOn());
    }
}
