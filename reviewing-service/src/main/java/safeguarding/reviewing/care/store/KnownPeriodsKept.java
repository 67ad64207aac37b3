package safeguarding.reviewing.care.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.care.PeriodOfCare;
import safeguarding.reviewing.care.PeriodsOfCare;
import safeguarding.reviewing.care.TemporaryApproval;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownCare.KnownEpisode;
import safeguarding.reviewing.neighbours.KnownCare.KnownStay;
import safeguarding.reviewing.neighbours.KnownPeriods;

/** Shows periods of care to other features. */
@ApplicationScoped
class KnownPeriodsKept implements KnownPeriods {

    /** Reasons for a new episode that leave the carer as it was, where no reference says it. */
    private static final Set<String> WITH_THE_SAME_CARER = Set.of("L", "T", "U");

    private final PeriodsOfCare periods;
    private final KnownFacts facts;
    private final Clock clock;

    KnownPeriodsKept(PeriodsOfCare periods, KnownFacts facts, Clock clock) {
        this.periods = periods;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Optional<KnownCare> find(UUID periodId) {
        return periods.find(periodId).flatMap(KnownPeriodsKept::known);
    }

    @Override
    public Optional<KnownCare> find(UUID periodId, LocalDate knownOn) {
        return facts.find(PeriodOfCare.class, periodId, KnownOn.of(knownOn, clock))
                .flatMap(KnownPeriodsKept::known);
    }

    @Override
    public List<KnownCare> ofChild(UUID childId) {
        return periods.ofChild(childId).stream()
                .flatMap(period -> known(period).stream())
                .toList();
    }

    private static Optional<KnownCare> known(PeriodOfCare period) {
        if (period.withdrawal().isPresent()) {
            return Optional.empty();
        }
        var facts = period.facts();
        var stays = facts.stays().stream()
                .map(stay -> new KnownStay(stay.from(), stay.to()))
                .toList();
        return Optional.of(new KnownCare(
                period.id(), period.childId(), facts.startedOn(), facts.endedOn(), episodes(facts.episodes()), stays));
    }

    private static List<KnownEpisode> episodes(List<Episode> told) {
        var known = new ArrayList<KnownEpisode>();
        @Nullable String before = null;
        for (var episode : told) {
            before = carer(episode, before);
            known.add(new KnownEpisode(
                    episode.startedOn(),
                    episode.legalStatus(),
                    episode.placement().type(),
                    before,
                    episode.placement().untilEighteen(),
                    regulation(episode.placement().temporaryApproval())));
        }
        return known;
    }

    private static @Nullable Integer regulation(@Nullable TemporaryApproval approval) {
        if (approval == null) {
            return null;
        }
        return switch (approval) {
            case REGULATION_19 -> 19;
            case REGULATION_24 -> 24;
        };
    }

    private static String carer(Episode episode, @Nullable String before) {
        var told = episode.placement().carer();
        if (told != null) {
            return told;
        }
        return before != null && WITH_THE_SAME_CARER.contains(episode.reason())
                ? before
                : "not told since " + episode.startedOn();
    }
}
