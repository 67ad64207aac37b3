package safeguarding.conference.enquiries;

import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;

/** What contradicts itself in the life of an enquiry. */
final class EnquiryRules {

    private EnquiryRules() {}

    static void refuseUnlessOpen(Section47Enquiry enquiry) {
        if (!enquiry.stage().open()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "The enquiry has ended: " + enquiry.stage().code() + ".");
        }
    }

    static void refuseBeforeStart(Section47Enquiry enquiry, LocalDate day) {
        if (day.isBefore(enquiry.strategyDiscussionOn())) {
            throw ProblemException.invalid(List.of(
                    new Violation("on", "The day is before the strategy discussion that started the enquiry.")));
        }
    }
}
