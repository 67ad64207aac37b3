package safeguarding.conference.enquiries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.time.CivilTime;

/** Writing down what came of a section 47 enquiry. */
@ApplicationScoped
public class ConcludingEnquiry {

    private final Section47Enquiries enquiries;
    private final EnquiryClock timescale;
    private final Clock clock;

    ConcludingEnquiry(Section47Enquiries enquiries, EnquiryClock timescale, Clock clock) {
        this.enquiries = enquiries;
        this.timescale = timescale;
        this.clock = clock;
    }

    /** A conference is wanted; the clock runs on. */
    public Section47Enquiry requireConference(Section47Enquiry enquiry, LocalDate decidedOn) {
        refuseLater(decidedOn);
        var decidedBefore = enquiry.conferenceRequiredOn().isPresent();
        enquiry.requireConference(decidedOn);
        enquiries.save(enquiry);
        if (!decidedBefore) {
            timescale.ask(enquiry, decidedOn);
        }
        return enquiry;
    }

    /** No conference is wanted: nothing is due any more. */
    public Section47Enquiry endWithoutConference(Section47Enquiry enquiry, EnquiryEnding ending) {
        refuseLater(ending.on());
        enquiry.endWithoutConference(ending);
        enquiries.save(enquiry);
        timescale.withdraw(enquiry, ending.reason());
        return enquiry;
    }

    /** When and why it ended without a conference is known better than when that was recorded. */
    public Section47Enquiry tellEnding(Section47Enquiry enquiry, EnquiryEnding ending) {
        refuseLater(ending.on());
        enquiry.tellEnding(ending);
        return enquiries.save(enquiry);
    }

    private void refuseLater(LocalDate day) {
        if (day.isAfter(CivilTime.today(clock))) {
            throw ProblemException.invalid(List.of(new Violation("on", "The day has not come.")));
        }
    }
}
