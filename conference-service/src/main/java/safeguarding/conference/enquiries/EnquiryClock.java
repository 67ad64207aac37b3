package safeguarding.conference.enquiries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineCorrections;
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

    /** The conference is asked for within a working day of the decision to hold it. */
    public static final String ASKING = "B2.9";

    private static final String AGGREGATE = "section-47-enquiry";

    private final Deadlines deadlines;
    private final DeadlineCorrections corrections;

    EnquiryClock(Deadlines deadlines, DeadlineCorrections corrections) {
        this.deadlines = deadlines;
        this.corrections = corrections;
    }

    void start(Section47Enquiry enquiry) {
        if (deadlines.canWorkOut(RULE, enquiry.strategyDiscussionOn())) {
            deadlines.open(RULE, subject(enquiry), enquiry.strategyDiscussionOn());
        }
    }

    /** It is about other children than before. */
    void moved(Section47Enquiry enquiry) {
        if (running(enquiry)) {
            deadlines.open(RULE, subject(enquiry), enquiry.strategyDiscussionOn());
        }
    }

    /** It is not about this child any more, and never was. */
    void without(Section47Enquiry enquiry, UUID childId) {
        corrections.noLongerAbout(enquiry.id(), childId);
    }

    void startFromHistory(Section47Enquiry enquiry) {
        if (deadlines.canWorkOut(RULE, enquiry.strategyDiscussionOn())) {
            deadlines.openFromHistory(RULE, subject(enquiry), enquiry.strategyDiscussionOn());
        }
    }

    void met(Section47Enquiry enquiry, LocalDate heldOn) {
        if (running(enquiry)) {
            deadlines.met(enquiry.id(), RULE, heldOn);
        }
    }

    /** What met it was recorded wrongly; null: nothing has met it. */
    void corrected(Section47Enquiry enquiry, @Nullable LocalDate metOn) {
        var startsOn = enquiry.strategyDiscussionOn();
        corrections.correct(enquiry.id(), RULE, startsOn, startsOn, metOn);
    }

    /**
     * The discussion that started section 47 took place on another day. What met the deadline stays; one that could not be
     * worked out from the day recorded before begins.
     */
    void countAgain(Section47Enquiry enquiry, LocalDate before) {
        var known = of(enquiry);
        var metOn = known.map(Deadline::metOn).orElse(null);
        corrections.correct(enquiry.id(), RULE, before, enquiry.strategyDiscussionOn(), metOn);
        if (known.filter(deadline -> deadline.state() != Deadline.State.WITHDRAWN)
                .isEmpty()) {
            begin(enquiry);
        }
    }

    private void begin(Section47Enquiry enquiry) {
        var startsOn = enquiry.strategyDiscussionOn();
        if (enquiry.stage().open() && enquiry.externalReference().isEmpty()) {
            start(enquiry);
        } else if (enquiry.stage().open()) {
            startFromHistory(enquiry);
        } else if (enquiry.ending().isEmpty() && deadlines.canWorkOut(RULE, startsOn)) {
            enquiry.concludedOn().ifPresent(heldOn -> deadlines.metInHistory(RULE, subject(enquiry), startsOn, heldOn));
        }
    }

    /** A conference is wanted, and is to be asked for (B2.9). */
    void ask(Section47Enquiry enquiry, LocalDate decidedOn) {
        if (deadlines.canWorkOut(ASKING, decidedOn)) {
            deadlines.open(ASKING, subject(enquiry), decidedOn);
        }
    }

    /** The conference was asked for. */
    void asked(Section47Enquiry enquiry, LocalDate requestedOn) {
        deadlines
                .of(enquiry.id(), ASKING)
                .filter(Deadline::stillPending)
                .ifPresent(pending -> deadlines.met(enquiry.id(), ASKING, requestedOn));
    }

    /** The enquiry was recorded in error: that its deadline was met is forgotten too. */
    void neverWas(Section47Enquiry enquiry) {
        corrected(enquiry, null);
        deadlines.withdraw(enquiry.id(), ASKING, "The enquiry was recorded in error.");
        if (running(enquiry)) {
            deadlines.withdraw(enquiry.id(), RULE, "The enquiry was recorded in error.");
        }
    }

    void withdraw(Section47Enquiry enquiry, EndReason reason) {
        deadlines.withdraw(enquiry.id(), ASKING, reason.code());
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
