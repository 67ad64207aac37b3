package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import safeguarding.conference.convening.ConveningEvent.ConferenceRequested;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.conference.neighbours.Section47Register;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;

/** Asking for a conference. */
@ApplicationScoped
public class RequestingConference {

    private final Conferences conferences;
    private final KnownChildren children;
    private final StartingClock clocks;
    private final Section47Register enquiries;
    private final Event<ConferenceRequested> features;

    RequestingConference(
            Conferences conferences,
            KnownChildren children,
            StartingClock clocks,
            Section47Register enquiries,
            Event<ConferenceRequested> features) {
        this.conferences = conferences;
        this.children = children;
        this.clocks = clocks;
        this.enquiries = enquiries;
        this.features = features;
    }

    /**
     * A conference of its own.
     *
     * @param today civil date on which it is recorded
     * @throws ProblemException {@code invalid-request} when a child is not registered or the origin is missing,
     *     {@code conflict} when a conference about one of the children follows from the same enquiry already
     */
    public ChildProtectionConference request(ConferenceRequest request, LocalDate today) {
        FactInItsTime.notAhead(request.requestedOn(), today).orRefuse();
        var known = children.find(request.childIds());
        if (known.size() < request.childIds().size()) {
            throw ProblemException.invalid(
                    List.of(new Violation("childIds", "Every child has to be registered before.")));
        }
        var id = Identifiers.next();
        var area = known.stream().map(KnownChild::area).findFirst().orElseThrow();
        var clock = clocks.of(id, request, area);
        refuseSecond(request);
        var conference = ChildProtectionConference.request(
                id, request.kind(), request.childIds(), area, request.origin(), clock, request.requestedOn(), false);
        conferences.save(conference);
        if (request.kind().followsEnquiry() && request.enquiryId() != null) {
            enquiries.conferenceRequired(request.enquiryId(), request.requestedOn());
        }
        features.fire(new ConferenceRequested(
                conference.identity(),
                request.requestedOn(),
                request.enquiryId(),
                conference.clock(),
                request.reconvenes()));
        return conference;
    }

    /** The enquiry stands still since its clock was asked: of two callers at once one sees the other's conference. */
    private void refuseSecond(ConferenceRequest request) {
        var enquiry = request.enquiryId();
        if (enquiry != null
                && request.childIds().stream()
                        .anyMatch(child ->
                                !conferences.calledForBy(enquiry, child).isEmpty())) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "A conference about one of these children follows from this section 47 enquiry already.");
        }
    }
}
