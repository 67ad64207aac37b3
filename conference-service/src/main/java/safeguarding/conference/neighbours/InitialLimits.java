package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.problem.ProblemException;

/** What says by when initial conferences are due, as enquiries tell convening. */
public interface InitialLimits {

    /**
     * The strategy discussion that started section 47 took place on another day than was recorded: the conferences of the
     * enquiry count from that day (B1.3), those that were held with another lateness.
     *
     * @param startedOn day 0 as it was
     * @param today civil date of the correction
     * @throws ProblemException {@code rule-broken} when one of them was asked for or held before that day (8615)
     */
    void countFrom(UUID enquiryId, LocalDate startedOn, LocalDate today);
}
