package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.rule.Correction;

/**
 * Adds to a conference of which only its day was told what a fuller history tells of it: chair, who came, quorum. What stands
 * there already stays.
 */
@ApplicationScoped
public class CompletingPastConference {

    private static final String REASON = "A history tells of it in full.";

    private final Conferences conferences;
    private final PastClock pastClock;
    private final ConveningClocks clocks;
    private final JudgingHolding judging;
    private final CorrectingHolding correcting;

    CompletingPastConference(
            Conferences conferences,
            PastClock pastClock,
            ConveningClocks clocks,
            JudgingHolding judging,
            CorrectingHolding correcting) {
        this.conferences = conferences;
        this.pastClock = pastClock;
        this.clocks = clocks;
        this.judging = judging;
        this.correcting = correcting;
    }

    /**
     * Adds it. A repeat changes nothing.
     *
     * @param conferenceId a conference that is recorded as held
     * @param told the fuller history
     * @param today civil date on which it is recorded
     * @return the conference, and what the history tells otherwise
     */
    public Completed complete(UUID conferenceId, PastConference told, LocalDate today) {
        var known = conferences.find(conferenceId).orElseThrow();
        var holding = known.holding();
        var fact = told.fact();
        if (known.withdrawal() != null || holding == null || fact == null) {
            return new Completed(known, false, List.of("The conference was withdrawn."));
        }
        if (!holding.on().equals(fact.heldOn())) {
            return new Completed(known, false, List.of("The conference was held on another day."));
        }
        var otherwise = new ArrayList<String>();
        if (known.kind() != told.kind()) {
            otherwise.add("The conference is of another kind.");
        }
        chair(known, told, otherwise);
        if (holding.quorum() == QuorumFound.NOT_RECORDED) {
            clock(known, told, today);
            whoCame(known, fact, today, otherwise);
        }
        return new Completed(known, true, otherwise);
    }

    private void chair(ChildProtectionConference known, PastConference told, List<String> otherwise) {
        var chair = told.chairId();
        if (chair == null || chair.equals(known.chairId())) {
            return;
        }
        if (known.chairId() != null) {
            otherwise.add("The conference had another chair.");
            return;
        }
        known.allocate(chair, List.of("Recorded in the history."), Objects.requireNonNull(told.earliestDay()));
        conferences.save(known);
    }

    /** From when it was due, where the census does not say: a child who moved here (B1.7). */
    private void clock(ChildProtectionConference known, PastConference told, LocalDate today) {
        if (known.clock() == null && known.kind() == told.kind() && known.kind() == ConferenceKind.TRANSFER_IN) {
            var clock = pastClock.of(known.id(), told);
            if (clock != null) {
                known.due(clock, null, today);
                conferences.save(known);
                clocks.met(known, Objects.requireNonNull(told.fact()).heldOn());
            }
        }
    }

    private void whoCame(ChildProtectionConference known, HoldingFact fact, LocalDate today, List<String> otherwise) {
        var quorum = judging.holding(known, fact, Optional.empty()).quorum();
        if (quorum == QuorumFound.NOT_RECORDED) {
            return;
        }
        if (!quorum.couldDecide()) {
            otherwise.add("The conference decided, as a quorate one.");
            return;
        }
        correcting.correct(known, fact, new Correction(today, REASON));
    }

    /**
     * What came of it.
     *
     * @param same whether it is the conference that the history tells of; else nothing was added
     * @param otherwise what the history tells otherwise, in sentences
     */
    public record Completed(ChildProtectionConference conference, boolean same, List<String> otherwise) {
        public Completed {
            otherwise = List.copyOf(otherwise);
        }
    }
}
