package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.Section47Register;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** What follows in the same transaction when it was corrected how a conference was held. */
@ApplicationScoped
public class AfterCorrecting {

    private final Conferences conferences;
    private final CorrectedClocks clocks;
    private final Section47Register enquiries;
    private final BookingConference booking;
    private final ReconveningConference reconvening;

    AfterCorrecting(
            Conferences conferences,
            CorrectedClocks clocks,
            Section47Register enquiries,
            BookingConference booking,
            ReconveningConference reconvening) {
        this.conferences = conferences;
        this.clocks = clocks;
        this.enquiries = enquiries;
        this.booking = booking;
        this.reconvening = reconvening;
    }

    void corrected(ChildProtectionConference conference, Holding before, Holding now, LocalDate today) {
        var metOn = now.quorum().couldDecide() ? now.on() : null;
        clocks.held(conference, now.on(), metOn);
        tellEnquiry(conference, metOn);
        if (before.quorum().couldDecide() && metOn == null) {
            askAgain(conference, now.on());
        } else if (!before.quorum().couldDecide()) {
            nextSitting(conference, before, now, today);
        }
    }

    private void tellEnquiry(ChildProtectionConference conference, @Nullable LocalDate metOn) {
        var enquiry = conference.origin().enquiryId();
        if (conference.kind().followsEnquiry() && enquiry != null) {
            enquiries.holdingCorrected(enquiry, conference.id(), metOn);
        }
    }

    private void askAgain(ChildProtectionConference conference, LocalDate heldOn) {
        if (!conference.fromHistory()
                && conferences.reconvening(conference.id()).isEmpty()) {
            reconvening.after(conference, heldOn);
        }
    }

    /** An inquorate sitting was quorate after all: the next one is not needed; or it is due by another day. */
    private void nextSitting(ChildProtectionConference conference, Holding before, Holding now, LocalDate today) {
        conferences.reconvening(conference.id()).ifPresent(next -> {
            if (!now.quorum().couldDecide()) {
                clocks.inquorateOn(next, before.on(), now.on());
            } else if (next.holding() != null) {
                throw ProblemException.of(
                        ProblemType.CONFLICT,
                        "The conference went on with another sitting that was held: it cannot have been quorate.");
            } else if (next.cancellation() == null) {
                booking.cancel(next, "The sitting before was quorate after all.", null);
            }
        });
    }
}
