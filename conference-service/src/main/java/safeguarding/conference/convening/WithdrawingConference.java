package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import safeguarding.conference.convening.ConveningEvent.ConferenceWithdrawn;
import safeguarding.conference.neighbours.Section47Register;
import safeguarding.conference.neighbours.StandingDecisions;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;

/** Withdrawing a conference that was recorded in error, even one that was recorded as held. */
@ApplicationScoped
public class WithdrawingConference {

    private final Conferences conferences;
    private final StandingDecisions decisions;
    private final Section47Register enquiries;
    private final BookingConference booking;
    private final WithdrawnClocks clocks;
    private final Event<ConferenceWithdrawn> features;

    WithdrawingConference(
            Conferences conferences,
            StandingDecisions decisions,
            Section47Register enquiries,
            BookingConference booking,
            WithdrawnClocks clocks,
            Event<ConferenceWithdrawn> features) {
        this.conferences = conferences;
        this.decisions = decisions;
        this.enquiries = enquiries;
        this.booking = booking;
        this.clocks = clocks;
        this.features = features;
    }

    /**
     * It never was. What it had met is due again: the initial conference of its enquiry (B1.3), the review of the plans
     * (B1.5, B1.6). What it carried itself (B1.7, B1.9) is due no more.
     *
     * @throws ProblemException {@code conflict} while something that it decided stands, when it went on with another sitting
     *     that was held, or when it was withdrawn before
     */
    public ChildProtectionConference withdraw(ChildProtectionConference conference, MadeInError why) {
        if (decisions.of(conference.id())) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "What the conference decided stands: withdraw its decisions before.");
        }
        withdrawNextSitting(conference);
        var holding = conference.holding();
        conference.withdraw(why);
        conferences.save(conference);
        clocks.neverWas(conference);
        var enquiry = conference.origin().enquiryId();
        if (holding != null
                && holding.quorum().couldDecide()
                && conference.kind().followsEnquiry()
                && enquiry != null) {
            enquiries.holdingCorrected(enquiry, conference.id(), null);
        }
        features.fire(new ConferenceWithdrawn(conference.identity(), why.on(), holding == null ? null : holding.on()));
        return conference;
    }

    private void withdrawNextSitting(ChildProtectionConference conference) {
        conferences.reconvening(conference.id()).ifPresent(next -> {
            if (next.holding() != null) {
                throw ProblemException.of(
                        ProblemType.CONFLICT,
                        "The conference went on with another sitting that was held: withdraw that before.");
            }
            if (next.cancellation() == null) {
                booking.cancel(next, "The sitting before was recorded in error.", null);
            }
        });
    }
}
