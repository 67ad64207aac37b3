package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Taking in conferences that another system recorded. What happened is kept; what contradicts itself is refused. */
@ApplicationScoped
public class RecordingPastConference {

    private final Conferences conferences;
    private final PastClock clocks;
    private final HoldingConference holding;
    private final AfterHolding after;

    RecordingPastConference(Conferences conferences, PastClock clocks, HoldingConference holding, AfterHolding after) {
        this.conferences = conferences;
        this.clocks = clocks;
        this.holding = holding;
        this.after = after;
    }

    /**
     * Records the conference, or lets the child join the one of the same reference that a sibling's history brought. A
     * repeat changes nothing.
     *
     * @param today civil date on which it is recorded
     * @throws ProblemException {@code conflict} when two histories tell different things about one conference,
     *     {@code rule-broken} when a history contradicts itself
     */
    public ChildProtectionConference record(PastConference past, LocalDate today) {
        return Optional.ofNullable(past.externalReference())
                .flatMap(conferences::called)
                .map(known -> join(known, past, today))
                .orElseGet(() -> begin(past, today));
    }

    private ChildProtectionConference begin(PastConference past, LocalDate today) {
        var id = Identifiers.next();
        var conference = ChildProtectionConference.request(
                id,
                past.kind(),
                List.of(past.childId()),
                past.area(),
                past.origin(),
                clocks.of(id, past),
                Objects.requireNonNullElse(past.earliestDay(), today),
                true);
        if (past.booking() != null && past.fact() == null) {
            conference.book(past.booking(), today);
        }
        if (past.chairId() != null) {
            conference.allocate(
                    past.chairId(),
                    List.of("Recorded in the history."),
                    Objects.requireNonNullElse(past.earliestDay(), today));
        }
        if (past.fact() != null) {
            return holding.hold(conference, past.fact(), today);
        }
        if (past.cancellation() != null) {
            conference.cancel(past.cancellation());
        }
        conferences.save(conference);
        return conference;
    }

    private ChildProtectionConference join(ChildProtectionConference known, PastConference past, LocalDate today) {
        var heldOn = past.fact() == null ? null : past.fact().heldOn();
        var knownHeldOn = known.holding() == null ? null : known.holding().on();
        if (known.kind() != past.kind() || !Objects.equals(heldOn, knownHeldOn)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Another history tells of this conference with another kind or another day.");
        }
        if (known.childIds().contains(past.childId())) {
            return known;
        }
        known.join(past.childId(), Objects.requireNonNullElse(past.earliestDay(), today));
        conferences.save(known);
        if (past.fact() != null) {
            after.joined(known, Set.of(past.childId()), past.fact().agencies());
        }
        return known;
    }
}
