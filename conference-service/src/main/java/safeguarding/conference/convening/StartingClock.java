package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.RunningPlans;
import safeguarding.conference.neighbours.Section47Register;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** What starts the clock of a conference that is asked for: the enquiry, the plans under review, or the notification. */
@ApplicationScoped
public class StartingClock {

    private final ConveningClocks clocks;
    private final Section47Register enquiries;
    private final RunningPlans plans;

    StartingClock(ConveningClocks clocks, Section47Register enquiries, RunningPlans plans) {
        this.clocks = clocks;
        this.enquiries = enquiries;
        this.plans = plans;
    }

    /**
     * The clock of a request.
     *
     * @throws ProblemException {@code invalid-request} when the request does not name what its kind follows from
     */
    RunningClock of(UUID conferenceId, ConferenceRequest request, String area) {
        return switch (request.kind()) {
            case INITIAL, PRE_BIRTH -> ofEnquiry(request, area);
            case REVIEW -> ofPlans(request.childIds(), area);
            case TRANSFER_IN -> ofNotification(conferenceId, request, area);
        };
    }

    /** The clock of a conference to which a child was added; that of the section 47 enquiry stays. */
    @Nullable
    RunningClock with(ChildProtectionConference conference) {
        var clock = conference.clock();
        return switch (conference.kind()) {
            case INITIAL, PRE_BIRTH -> clock;
            case REVIEW -> ofPlans(conference.identity().childIds(), conference.area());
            case TRANSFER_IN ->
                clock == null
                        ? null
                        : clocks.afterMove(
                                new DeadlineSubject(
                                        ConveningClocks.CONFERENCE,
                                        conference.id(),
                                        conference.identity().childIds(),
                                        conference.area()),
                                clock.startsOn(),
                                false);
        };
    }

    /**
     * The clock of a review that a child has left: that of its other children's plans, as they stood before it was held.
     * Null when it stays what it was.
     */
    @Nullable
    RunningClock without(ChildProtectionConference conference) {
        if (conference.kind() != ConferenceKind.REVIEW || conference.clock() == null) {
            return null;
        }
        var holding = conference.holding();
        var others = holding == null
                ? plans.ofChildren(conference.childIds())
                : plans.before(conference.childIds(), holding.on());
        return others.isEmpty() ? null : clocks.ofReview(others, conference.area());
    }

    private RunningClock ofEnquiry(ConferenceRequest request, String area) {
        var id = request.enquiryId();
        if (id == null) {
            throw invalid("enquiryId", "An initial or pre-birth conference names its section 47 enquiry.");
        }
        var enquiry =
                enquiries.holdStill(id).orElseThrow(() -> invalid("enquiryId", "There is no such section 47 enquiry."));
        if (!enquiry.childIds().containsAll(request.childIds())) {
            throw invalid("childIds", "The section 47 enquiry is not about all of these children.");
        }
        FactInItsTime.afterItsCause(request.requestedOn(), enquiry.strategyDiscussionOn(), "the strategy discussion")
                .orRefuse();
        return clocks.afterEnquiry(id, enquiry.strategyDiscussionOn(), request.childIds(), area);
    }

    private RunningClock ofPlans(Set<UUID> childIds, String area) {
        var running = plans.ofChildren(childIds);
        if (running.size() < childIds.size()) {
            throw invalid("childIds", "A review is asked for children who have an open plan.");
        }
        return clocks.ofReview(running, area);
    }

    private RunningClock ofNotification(UUID conferenceId, ConferenceRequest request, String area) {
        var notifiedOn = request.notifiedOn();
        if (notifiedOn == null) {
            throw invalid("notifiedOn", "A transfer-in conference names the day on which the council was told.");
        }
        FactInItsTime.afterItsCause(request.requestedOn(), notifiedOn, "the notification")
                .orRefuse();
        return clocks.afterMove(
                new DeadlineSubject(ConveningClocks.CONFERENCE, conferenceId, Set.copyOf(request.childIds()), area),
                notifiedOn,
                false);
    }

    private static ProblemException invalid(String field, String message) {
        return ProblemException.invalid(List.of(new Violation(field, message)));
    }
}
