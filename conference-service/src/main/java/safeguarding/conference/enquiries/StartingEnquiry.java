package safeguarding.conference.enquiries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.time.CivilTime;

/** Writing down that section 47 was started. */
@ApplicationScoped
public class StartingEnquiry {

    private final Section47Enquiries enquiries;
    private final KnownChildren children;
    private final EnquiryClock timescale;
    private final Clock clock;

    StartingEnquiry(Section47Enquiries enquiries, KnownChildren children, EnquiryClock timescale, Clock clock) {
        this.enquiries = enquiries;
        this.children = children;
        this.timescale = timescale;
        this.clock = clock;
    }

    /**
     * Starts an enquiry and the clock of its conference.
     *
     * @throws ProblemException {@code invalid-request} when a child is not registered or a discussion is still to come
     */
    public Section47Enquiry start(Set<UUID> childIds, StrategyDiscussions discussions) {
        discussions.refuseAhead(CivilTime.today(clock));
        var enquiry = enquiries.save(Section47Enquiry.start(subject(childIds, null), discussions));
        timescale.start(enquiry);
        return enquiry;
    }

    /**
     * Writes down an enquiry of the past. Siblings' histories that name the same enquiry meet in one.
     *
     * @param externalReference stable name of the enquiry in the system it comes from
     */
    public Section47Enquiry recordPast(UUID childId, StrategyDiscussions discussions, String externalReference) {
        discussions.refuseAhead(CivilTime.today(clock));
        var known = enquiries.withReference(externalReference);
        if (known.isPresent()) {
            return join(known.orElseThrow(), childId, discussions);
        }
        var enquiry = enquiries.save(Section47Enquiry.start(subject(Set.of(childId), externalReference), discussions));
        timescale.startFromHistory(enquiry);
        return enquiry;
    }

    private Section47Enquiry join(Section47Enquiry enquiry, UUID childId, StrategyDiscussions discussions) {
        if (!enquiry.strategyDiscussionOn().equals(discussions.startedOn())) {
            throw ProblemException.invalid(List.of(new Violation(
                    "strategyDiscussionOn", "Another record gives this enquiry another strategy discussion.")));
        }
        enquiry.include(childId, discussions.startedOn());
        return enquiries.save(enquiry);
    }

    private EnquirySubject subject(Set<UUID> childIds, @Nullable String externalReference) {
        var known = children.find(childIds);
        if (known.size() < childIds.size()) {
            throw ProblemException.invalid(
                    List.of(new Violation("childIds", "Every child has to be registered before.")));
        }
        return new EnquirySubject(childIds, known.getFirst().area(), externalReference);
    }
}
