package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.rule.Breach;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.rule.WorkingDayCalendar;

/** What a fact about a held conference means: contradictions, quorum, lateness, and the rules it breaks. */
@ApplicationScoped
public class JudgingHolding {

    private final Quorum quorum;
    private final Lateness lateness;
    private final BreachesOfHolding breaches;
    private final TwoInquorate twoInquorate;

    JudgingHolding(ConveningSettings settings, WorkingDayCalendar calendar) {
        this.quorum = new Quorum(settings.quorumOtherAgencies(), settings.overrideOtherAgencies());
        this.lateness = new Lateness(calendar);
        this.breaches = new BreachesOfHolding(calendar);
        this.twoInquorate = settings.twoInquorateInARow();
    }

    /** Refuses what cannot have been. */
    void refuseContradictions(
            ChildProtectionConference conference, LocalDate heldOn, Collection<KnownChild> children, LocalDate today) {
        FactInItsTime.notAhead(heldOn, today).orRefuse();
        var clock = conference.clock();
        FactInItsTime.afterItsCause(heldOn, clock == null ? null : clock.startsOn(), "the event that called for it")
                .orRefuse();
        FactInItsTime.afterTheRequest(heldOn, conference.origin().requestedOn()).orRefuse();
        for (var child : children) {
            FactInItsTime.afterConception(
                            heldOn, child.dateOfBirth() == null ? child.expectedDateOfBirth() : child.dateOfBirth())
                    .orRefuse();
        }
    }

    /**
     * The fact with what it means.
     *
     * @param earlier the sitting that it goes on with: an inquorate one is the cause of lateness if none is stated
     */
    Holding holding(
            ChildProtectionConference conference, HoldingFact fact, Optional<ChildProtectionConference> earlier) {
        var found = quorum(fact);
        twoInquorate
                .permits(
                        earlier.map(JudgingHolding::inquorate).orElse(false),
                        found == QuorumFound.NOT_MET,
                        conference.fromHistory())
                .orRefuse();
        var daysLate = lateness.of(conference.clock(), fact.heldOn());
        var late = daysLate != null && daysLate > 0;
        return new Holding(
                fact.heldOn(),
                found,
                found == QuorumFound.OVERRIDDEN ? fact.override().orElse("Not given in the history.") : null,
                daysLate,
                late ? cause(conference, fact.lateCause(), earlier) : null);
    }

    /** A recorded fact when it was due by another day: how late, and from what cause. */
    Holding dueBy(
            RunningClock clock,
            ChildProtectionConference conference,
            Holding held,
            Optional<ChildProtectionConference> earlier) {
        return held.late(lateness.of(clock, held.on()), cause(conference, held.lateCause(), earlier));
    }

    /** The rules the fact breaks. */
    Set<Breach> breaches(
            ChildProtectionConference conference,
            Holding holding,
            Collection<KnownChild> children,
            Optional<ChildProtectionConference> earlier) {
        var found = EnumSet.noneOf(Breach.class);
        found.addAll(breaches.of(conference, holding, children));
        if (holding.quorum() == QuorumFound.NOT_MET
                && earlier.map(JudgingHolding::inquorate).orElse(false)) {
            found.add(Breach.INQUORATE_TWICE);
        }
        return found;
    }

    private QuorumFound quorum(HoldingFact fact) {
        if (fact.agencies().isEmpty() && fact.statedQuorum() != null) {
            return fact.statedQuorum();
        }
        if (quorum.isMet(fact.agencies())) {
            return QuorumFound.MET;
        }
        if (fact.override().isEmpty()) {
            return QuorumFound.NOT_MET;
        }
        if (fact.statedQuorum() == null) {
            quorum.permitsOverride(fact.agencies(), fact.overrideReason()).orRefuse();
        }
        return QuorumFound.OVERRIDDEN;
    }

    private static LateCause cause(
            ChildProtectionConference conference,
            @Nullable LateCause stated,
            Optional<ChildProtectionConference> earlier) {
        if (stated != null) {
            return stated;
        }
        if (conference.booking() != null && conference.booking().lateCause() != null) {
            return conference.booking().lateCause();
        }
        return earlier.map(JudgingHolding::inquorate).orElse(false) ? LateCause.INQUORATE : LateCause.NOT_STATED;
    }

    private static boolean inquorate(ChildProtectionConference conference) {
        return conference.holding() != null && conference.holding().quorum() == QuorumFound.NOT_MET;
    }
}
