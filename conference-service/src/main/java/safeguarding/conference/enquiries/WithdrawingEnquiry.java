package safeguarding.conference.enquiries;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.neighbours.StandingConferences;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;

/** Withdrawing a section 47 enquiry that was recorded in error. It stays where it is, marked, and counts no more. */
@ApplicationScoped
public class WithdrawingEnquiry {

    private final Section47Enquiries enquiries;
    private final StandingConferences conferences;
    private final EnquiryClock timescale;

    WithdrawingEnquiry(Section47Enquiries enquiries, StandingConferences conferences, EnquiryClock timescale) {
        this.enquiries = enquiries;
        this.conferences = conferences;
        this.timescale = timescale;
    }

    /**
     * It never was: nothing is due of it.
     *
     * @throws ProblemException {@code conflict} while a conference that it called for stands, or when it was withdrawn before
     */
    public Section47Enquiry withdraw(Section47Enquiry enquiry, MadeInError why) {
        if (conferences.calledForBy(enquiry.id())) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "A conference that the enquiry called for stands: cancel or withdraw it before.");
        }
        enquiry.withdraw(why);
        enquiries.save(enquiry);
        timescale.neverWas(enquiry);
        return enquiry;
    }
}
