package safeguarding.conference.enquiries;

import java.time.LocalDate;
import java.util.List;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Rule;

/** What contradicts itself in the life of an enquiry. */
final class EnquiryRules {

    private static final Rule NOT_BEFORE_ITS_START = new Rule(
            "ours", "No external rule", "An enquiry does not end before the strategy discussion that started it.");

    private EnquiryRules() {}

    static void refuseWithdrawn(Section47Enquiry enquiry) {
        if (enquiry.stage() == EnquiryStage.WITHDRAWN) {
            throw ProblemException.of(ProblemType.CONFLICT, "The enquiry was withdrawn: it never was.");
        }
    }

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

    /** Nothing that is recorded of an enquiry came before it was started: neither its conference (8615) nor its end. */
    static void refuseAfterWhatFollowed(Section47Enquiry enquiry, LocalDate startedOn) {
        enquiry.conferenceRequiredOn()
                .filter(startedOn::isAfter)
                .ifPresent(decidedOn -> refuse(
                        FactInItsTime.AFTER_ITS_CAUSE, startedOn, "a conference was decided on on " + decidedOn));
        enquiry.concludedOn()
                .filter(startedOn::isAfter)
                .ifPresent(concludedOn -> refuse(
                        enquiry.ending().isPresent() ? NOT_BEFORE_ITS_START : FactInItsTime.AFTER_ITS_CAUSE,
                        startedOn,
                        "it ended on " + concludedOn));
    }

    private static void refuse(Rule rule, LocalDate startedOn, String whatFollowed) {
        rule.refuses("The enquiry cannot have been started on %s: %s.".formatted(startedOn, whatFollowed))
                .orRefuse();
    }
}
