package safeguarding.conference.enquiries;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.neighbours.InitialLimits;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Correction;

/** Correcting when the strategy discussions of an enquiry took place. What stood there stays in the versions. */
@ApplicationScoped
public class CorrectingDiscussions {

    private final Section47Enquiries enquiries;
    private final EnquiryClock timescale;
    private final InitialLimits limits;

    CorrectingDiscussions(Section47Enquiries enquiries, EnquiryClock timescale, InitialLimits limits) {
        this.enquiries = enquiries;
        this.timescale = timescale;
        this.limits = limits;
    }

    /**
     * Corrects them, with everything that counts from the one that started section 47 (B1.3): the deadline and the limits
     * of the conferences. What says the same again leaves no trace.
     *
     * @param discussions all of them, as they were
     * @throws ProblemException {@code invalid-request} when one is still to come, {@code rule-broken} when what came after
     *     contradicts the corrected start (8615)
     */
    public Section47Enquiry correct(Section47Enquiry enquiry, StrategyDiscussions discussions, Correction why) {
        discussions.refuseAhead(why.on());
        var before = enquiry.strategyDiscussionOn();
        enquiry.correct(discussions, why);
        enquiries.save(enquiry);
        if (!before.equals(discussions.startedOn())) {
            timescale.countAgain(enquiry, before);
            limits.countFrom(enquiry.id(), discussions.startedOn(), why.on());
        }
        return enquiry;
    }
}
