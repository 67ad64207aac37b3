package safeguarding.reviewing.missing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.KnownPeriods;

/** Writing down, late and in any order, and mending what was written down wrongly: children missing from care, or away without authorisation. */
@ApplicationScoped
public class FollowingAbsences {

    private final MissingEpisodes episodes;
    private final KnownPeriods periods;
    private final KnownChildren children;
    private final Clock clock;

    FollowingAbsences(MissingEpisodes episodes, KnownPeriods periods, KnownChildren children, Clock clock) {
        this.episodes = episodes;
        this.periods = periods;
        this.children = children;
        this.clock = clock;
    }

    /**
     * It is known.
     *
     * @throws ProblemException {@code rule-broken} by A5, ME1 to ME4
     */
    public MissingEpisode record(KnownCare seen, Absence told) {
        children.holdStill(seen.childId());
        var care = lasting(seen.periodId());
        var child = child(care);
        refuse(care, child, told, null);
        return episodes.save(MissingEpisode.record(care, child.area(), told, today()));
    }

    /**
     * More is known, or it was otherwise; refused as {@link #record} refuses, and with {@code conflict} when it was
     * withdrawn.
     *
     * @param reason why; null where what was said before stands
     */
    public MissingEpisode tell(MissingEpisode episode, Absence told, @Nullable String reason) {
        children.holdStill(episode.childId());
        episode.refuseWithdrawn();
        var care = lasting(episode.periodId());
        var child = child(care);
        refuse(care, child, told, episode.id());
        episode.tell(told, today(), reason, child.area());
        return episodes.save(episode);
    }

    /** It never was. */
    public MissingEpisode withdraw(MissingEpisode episode, String reason) {
        children.holdStill(episode.childId());
        episode.withdraw(new MadeInError(today(), reason));
        return episodes.save(episode);
    }

    private void refuse(KnownCare care, KnownChild child, Absence told, @Nullable UUID own) {
        var others = episodes.ofChildren(List.of(care.childId())).stream()
                .filter(other -> !other.id().equals(own))
                .toList();
        AbsenceRules.permits(told, care, child, others, today()).orRefuse();
    }

    /** As it stands once nobody else writes about the child. */
    private KnownCare lasting(UUID periodId) {
        return periods.find(periodId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.CONFLICT, "The period of care was withdrawn: it never was."));
    }

    private KnownChild child(KnownCare care) {
        return children.find(care.childId())
                .orElseThrow(() -> new IllegalStateException("No child of the period " + care.periodId()));
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
