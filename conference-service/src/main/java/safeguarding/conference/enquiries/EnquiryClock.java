package safeguarding.conference.enquiries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import safeguarding.conference.rule.WorkingDayCalendar;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;

/**
 * B1.3: the initial conference within 15 working days of the strategy discussion that started section 47. The enquiry
 * carries the deadline. An enquiry of a year whose bank holidays are not loaded has none.
 */
@ApplicationScoped
public class EnquiryClock {

    /** The rule. */
    public static final String RULE = "B1.3";

    private static final String AGGREGATE = "section-47-enquiry";

    private final Deadlines deadlines;
    private final WorkingDayCalendar calendar;

    EnquiryClock(Deadlines deadlines, WorkingDayCalendar calendar) {
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    void start(Section47Enquiry enquiry) {
        if (calendar.knows(enquiry.strategyDiscussionOn())) {
            deadlines.open(RULE, subject(enquiry), enquiry.strategyDiscussionOn());
        }
    }

    void startFromHistory(Section47Enquiry enquiry) {
        if (calendar.knows(enquiry.strategyDiscussionOn())) {
            deadlines.openFromHistory(RULE, subject(enquiry), enquiry.strategyDiscussionOn());
        }
    }

    void met(Section47Enquiry enquiry, LocalDate heldOn) {
        if (running(enquiry)) {
            deadlines.met(enquiry.id(), RULE, heldOn);
        }
    }

    void withdraw(Section47Enquiry enquiry, EndReason reason) {
        if (running(enquiry)) {
            deadlines.withdraw(enquiry.id(), RULE, reason.code());
        }
    }

    /** The deadline of an enquiry; empty when it has none. */
    public Optional<Deadline> of(Section47Enquiry enquiry) {
        return deadlines.of(enquiry.id(), RULE);
    }

    private boolean running(Section47Enquiry enquiry) {
        return of(enquiry)
                .filter(deadline ->
                        deadline.state() == Deadline.State.OPEN || deadline.state() == Deadline.State.OVERDUE)
                .isPresent();
    }

    private static DeadlineSubject subject(Section47Enquiry enquiry) {
        return new DeadlineSubject(AGGREGATE, enquiry.id(), enquiry.childIds(), enquiry.area());
    }
}
