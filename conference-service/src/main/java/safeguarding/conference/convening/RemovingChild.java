package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildRemoved;
import safeguarding.conference.neighbours.Section47Register;
import safeguarding.conference.neighbours.StandingDecisions;
import safeguarding.platform.deadline.DeadlineCorrections;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Taking a child off a conference at which it is, or was, in error. */
@ApplicationScoped
public class RemovingChild {

    private final Conferences conferences;
    private final ChildRemovals removals;
    private final StandingDecisions decisions;
    private final Section47Register enquiries;
    private final StartingClock clocks;
    private final CountingAgain counting;
    private final DeadlineCorrections deadlines;
    private final Event<ConferenceChildRemoved> features;

    RemovingChild(
            Conferences conferences,
            ChildRemovals removals,
            StandingDecisions decisions,
            Section47Register enquiries,
            StartingClock clocks,
            CountingAgain counting,
            DeadlineCorrections deadlines,
            Event<ConferenceChildRemoved> features) {
        this.conferences = conferences;
        this.removals = removals;
        this.decisions = decisions;
        this.enquiries = enquiries;
        this.clocks = clocks;
        this.counting = counting;
        this.deadlines = deadlines;
        this.features = features;
    }

    /**
     * The conference is, and was, about its other children only. What it had met for this child is due again; what is due of
     * the conference is due by the others.
     *
     * @throws ProblemException {@code conflict} while a decision about the child stands, while another sitting of the same
     *     conference or another conference of the same enquiry is about it, for the last child, and for a conference that was
     *     given up; {@code invalid-request} when it is not said, or needlessly, what is so of the enquiry
     */
    public ChildProtectionConference remove(ChildProtectionConference conference, ChildRemoval removal) {
        refuse(conference, removal.childId());
        var enquiry = conference.kind().followsEnquiry() ? conference.origin().enquiryId() : null;
        if ((enquiry == null) != (removal.enquiry() == null)) {
            throw ProblemException.invalid(
                    "enquiry", "Needed for a conference that follows a section 47 enquiry, and only then.");
        }
        var removed = conference.leave(removal.childId(), removal.on());
        conferences.save(conference);
        removals.keep(conference.id(), removal);
        deadlines.noLongerAbout(conference.id(), removal.childId());
        if (enquiry != null) {
            leave(enquiry, removal);
        }
        var clock = clocks.without(conference);
        if (clock != null) {
            counting.by(conference, clock, removal.on());
        }
        features.fire(removed);
        return conference;
    }

    private void refuse(ChildProtectionConference conference, UUID childId) {
        if (conference.cancellation() != null) {
            throw conflict("The conference was given up: its children stay with it.");
        }
        if (conference.childIds().size() == 1) {
            throw conflict("The conference is about nobody else: cancel or withdraw it.");
        }
        if (decisions.of(conference.id(), childId)) {
            throw conflict("What the conference decided about the child stands: withdraw that decision before.");
        }
        conferences
                .reconvening(conference.id())
                .filter(next -> next.childIds().contains(childId))
                .ifPresent(next -> {
                    throw conflict("The conference goes on with another sitting: take the child off that one before.");
                });
    }

    private void leave(UUID enquiry, ChildRemoval removal) {
        if (!conferences.calledForBy(enquiry, removal.childId()).isEmpty()) {
            throw conflict(
                    "Another conference of the section 47 enquiry is about the child: take it off that one before.");
        }
        if (removal.enquiry() == EnquiryOfRemoved.OWN_ENQUIRY) {
            enquiries.separate(enquiry, removal.childId(), removal.on());
        } else {
            enquiries.exclude(enquiry, removal.childId(), removal.on());
        }
    }

    private static ProblemException conflict(String sentence) {
        return ProblemException.of(ProblemType.CONFLICT, sentence);
    }
}
