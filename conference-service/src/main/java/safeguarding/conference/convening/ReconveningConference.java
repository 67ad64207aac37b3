package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import safeguarding.conference.convening.ConveningEvent.ConferenceRequested;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Going on with a conference that was inquorate or adjourned: the same children, the same clock. */
@ApplicationScoped
public class ReconveningConference {

    private final Conferences conferences;
    private final ConveningClocks clocks;
    private final Event<ConferenceRequested> features;

    ReconveningConference(Conferences conferences, ConveningClocks clocks, Event<ConferenceRequested> features) {
        this.conferences = conferences;
        this.clocks = clocks;
        this.features = features;
    }

    /**
     * Asks for the sitting that goes on.
     *
     * @throws ProblemException {@code conflict} when the earlier sitting was not held or is reconvened already
     */
    public ChildProtectionConference after(ChildProtectionConference earlier, LocalDate requestedOn) {
        var holding = earlier.holding();
        if (holding == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "Only a conference that was held can be reconvened.");
        }
        FactInItsTime.afterItsCause(requestedOn, holding.on(), "the sitting").orRefuse();
        if (conferences.reconvening(earlier.id()).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The conference is reconvened already.");
        }
        var id = Identifiers.next();
        var next = ChildProtectionConference.request(
                id,
                earlier.kind(),
                earlier.childIds(),
                earlier.area(),
                new ConferenceOrigin(
                        requestedOn,
                        earlier.origin().enquiryId(),
                        earlier.origin().notifiedOn(),
                        earlier.id(),
                        null),
                earlier.clock(),
                requestedOn,
                false);
        conferences.save(next);
        if (holding.quorum() == QuorumFound.NOT_MET && earlier.kind() != ConferenceKind.REVIEW) {
            clocks.reconvene(
                    new DeadlineSubject(
                            ConveningClocks.CONFERENCE, id, earlier.identity().childIds(), earlier.area()),
                    holding.on());
        }
        features.fire(new ConferenceRequested(
                next.identity(), requestedOn, next.origin().enquiryId(), next.clock(), earlier.id()));
        return next;
    }
}
