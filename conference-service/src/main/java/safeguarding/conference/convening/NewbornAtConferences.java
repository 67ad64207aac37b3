package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildAdded;
import safeguarding.conference.neighbours.RunningPlans;
import safeguarding.conference.neighbours.Section47Register;

/** The conferences about an unborn child were about every child who was born of the pregnancy. */
@ApplicationScoped
public class NewbornAtConferences {

    private final Conferences conferences;
    private final RunningPlans plans;
    private final Section47Register enquiries;
    private final AddingChild adding;
    private final Event<ConferenceChildAdded> features;

    NewbornAtConferences(
            Conferences conferences,
            RunningPlans plans,
            Section47Register enquiries,
            AddingChild adding,
            Event<ConferenceChildAdded> features) {
        this.conferences = conferences;
        this.plans = plans;
        this.enquiries = enquiries;
        this.adding = adding;
        this.features = features;
    }

    /** Those that were held and made or reviewed the plan that runs: without one, what was held is over. */
    public void joinHeld(UUID newborn, UUID bornWith, LocalDate on) {
        if (plans.ofChildren(List.of(bornWith)).isEmpty()) {
            return;
        }
        conferences.about(bornWith).stream()
                .filter(conference -> conference.holding() != null)
                .forEach(conference -> joinHeld(conference, newborn, on));
    }

    private void joinHeld(ChildProtectionConference conference, UUID newborn, LocalDate on) {
        conference.join(newborn, on);
        var enquiry = conference.origin().enquiryId();
        if (conference.kind().followsEnquiry() && enquiry != null) {
            enquiries.include(enquiry, newborn, on);
        }
        conferences.save(conference);
        features.fire(new ConferenceChildAdded(conference.identity(), on, newborn));
    }

    /** Those that are ahead; for a review the newborn has its plan by then. */
    public void joinAhead(UUID newborn, UUID bornWith, LocalDate on) {
        conferences.about(bornWith).stream()
                .filter(conference -> conference.holding() == null && conference.cancellation() == null)
                .forEach(conference -> adding.add(conference, newborn, on));
    }
}
