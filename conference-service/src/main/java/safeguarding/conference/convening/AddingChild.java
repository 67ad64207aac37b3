package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildAdded;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.conference.neighbours.Section47Register;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;

/** A sibling is to be at a conference that is still ahead. */
@ApplicationScoped
public class AddingChild {

    private final Conferences conferences;
    private final KnownChildren children;
    private final Section47Register enquiries;
    private final StartingClock clocks;
    private final Event<ConferenceChildAdded> features;

    AddingChild(
            Conferences conferences,
            KnownChildren children,
            Section47Register enquiries,
            StartingClock clocks,
            Event<ConferenceChildAdded> features) {
        this.conferences = conferences;
        this.children = children;
        this.enquiries = enquiries;
        this.clocks = clocks;
        this.features = features;
    }

    /**
     * Adds the child; one who belongs to the conference already changes nothing.
     *
     * @throws ProblemException {@code conflict} when the conference was held or given up, {@code invalid-request} when the
     *     child is not registered or, for a review, has no open plan
     */
    public ChildProtectionConference add(ChildProtectionConference conference, UUID childId, LocalDate today) {
        if (conference.holding() != null || conference.cancellation() != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The conference has been held or given up: no child can be added to it.");
        }
        if (children.find(childId).isEmpty()) {
            throw ProblemException.invalid(
                    List.of(new Violation("childId", "Every child has to be registered before.")));
        }
        if (conference.childIds().contains(childId)) {
            return conference;
        }
        conference.join(childId, today);
        var enquiry = conference.origin().enquiryId();
        if (conference.kind().followsEnquiry() && enquiry != null) {
            enquiries.include(enquiry, childId, today);
        }
        var clock = clocks.with(conference);
        if (clock != null) {
            conference.due(clock, null, today);
        }
        conferences.save(conference);
        features.fire(new ConferenceChildAdded(conference.identity(), today, childId));
        return conference;
    }
}
