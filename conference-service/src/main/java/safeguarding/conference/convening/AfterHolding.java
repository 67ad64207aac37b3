package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.convening.ConveningEvent.ConferenceHeld;
import safeguarding.conference.neighbours.Section47Register;

/** What follows in the same transaction when a conference was held. */
@ApplicationScoped
public class AfterHolding {

    private final ConveningClocks clocks;
    private final Section47Register enquiries;
    private final ReconveningConference reconvening;
    private final Event<ConferenceHeld> features;

    AfterHolding(
            ConveningClocks clocks,
            Section47Register enquiries,
            ReconveningConference reconvening,
            Event<ConferenceHeld> features) {
        this.clocks = clocks;
        this.enquiries = enquiries;
        this.reconvening = reconvening;
        this.features = features;
    }

    /** An inquorate conference stops no clock but that of its own sitting, and is asked for again. */
    void held(ChildProtectionConference conference, List<AgencyAtConference> agencies) {
        var holding = conference.holding();
        if (holding == null) {
            throw new IllegalStateException("The conference was not held.");
        }
        if (holding.quorum().couldDecide()) {
            clocks.met(conference, holding.on());
            tellEnquiry(conference, holding.on());
        } else {
            clocks.reconvened(conference, holding.on());
        }
        tell(conference, conference.identity(), holding, agencies);
        if (!holding.quorum().couldDecide() && !conference.fromHistory()) {
            goOn(conference, holding);
        }
    }

    /** Asked for once it is known who came: whoever is known by name now is expected by it at the next sitting. */
    private void goOn(ChildProtectionConference conference, Holding holding) {
        reconvening.after(conference, holding.on());
    }

    /** Siblings of a history joined a conference that was held. */
    void joined(ChildProtectionConference conference, Set<UUID> childIds, List<AgencyAtConference> agencies) {
        var holding = conference.holding();
        if (holding != null) {
            var identity = new ConferenceIdentity(conference.id(), conference.kind(), childIds, conference.area());
            tell(conference, identity, holding, agencies);
        }
    }

    private void tell(
            ChildProtectionConference conference,
            ConferenceIdentity identity,
            Holding holding,
            List<AgencyAtConference> agencies) {
        features.fire(new ConferenceHeld(
                identity,
                holding.on(),
                holding.quorum(),
                conference.clock(),
                holding.daysLate(),
                holding.lateCause(),
                agencies,
                conference.fromHistory()));
    }

    private void tellEnquiry(ChildProtectionConference conference, LocalDate heldOn) {
        var enquiry = conference.origin().enquiryId();
        if (conference.kind().followsEnquiry() && enquiry != null) {
            enquiries.conferenceHeld(enquiry, conference.id(), heldOn);
        }
    }
}
