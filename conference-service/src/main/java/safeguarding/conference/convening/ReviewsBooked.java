package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import safeguarding.conference.convening.ConveningEvent.ConferenceChildRemoved;
import safeguarding.conference.convening.ConveningEvent.ConferenceWithdrawn;
import safeguarding.conference.neighbours.KnownPlan;
import safeguarding.conference.neighbours.ReviewsToBook;
import safeguarding.conference.neighbours.RunningPlan;
import safeguarding.conference.neighbours.RunningPlans;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineCorrections;
import safeguarding.platform.deadline.DeadlineRecomputed;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;

/**
 * B2.10: a review is booked some weeks before it is due, and until then the social worker is prompted. The deadline counts
 * back from the day by which the review is held; <em>due soon</em> is the prompt, and none comes when the review is booked.
 */
@ApplicationScoped
public class ReviewsBooked implements ReviewsToBook {

    /** The rule; how long before is a setting of the council. */
    public static final String RULE = "B2.10-booking";

    private final Conferences conferences;
    private final RunningPlans plans;
    private final Deadlines deadlines;
    private final DeadlineCorrections corrections;

    ReviewsBooked(Conferences conferences, RunningPlans plans, Deadlines deadlines, DeadlineCorrections corrections) {
        this.conferences = conferences;
        this.plans = plans;
        this.deadlines = deadlines;
        this.corrections = corrections;
    }

    @Override
    public void follow(KnownPlan plan, LocalDate reviewDueOn) {
        if (!deadlines.canWorkOut(RULE, reviewDueOn)) {
            return;
        }
        var subject = new DeadlineSubject("plan", plan.planId(), Set.of(plan.childId()), plan.area());
        if (plan.fromHistory()) {
            deadlines.openFromHistory(RULE, subject, reviewDueOn);
        } else {
            deadlines.open(RULE, subject, reviewDueOn);
        }
    }

    /** The review is due by another day: until when it is to be booked, or was, follows. */
    void recomputed(@Observes DeadlineRecomputed review) {
        var rule = review.deadline().ruleId();
        if (rule.equals(Timescale.FIRST_REVIEW.rule().id())
                || rule.equals(Timescale.LATER_REVIEW.rule().id())) {
            var plan = review.deadline().subject().aggregateId();
            deadlines
                    .of(plan, RULE)
                    .filter(booking -> booking.startsOn().equals(review.wasDueOn()))
                    .ifPresent(booking -> corrections.correct(
                            plan, RULE, review.wasDueOn(), review.deadline().dueOn(), booking.metOn()));
        }
    }

    /** A review has its day: nobody is prompted. */
    void booked(ChildProtectionConference conference, LocalDate on) {
        ofReview(
                conference.identity(),
                plan -> deadlines
                        .of(plan.planId(), RULE)
                        .filter(Deadline::stillPending)
                        .ifPresent(pending -> deadlines.met(plan.planId(), RULE, on)));
    }

    /** A review has no day any more: it is to be booked again, unless another one of the child has its day. */
    void unbooked(ChildProtectionConference conference) {
        toBookAgain(conference.identity());
    }

    /** A review never was: the one that is due is to be booked. */
    void withdrawn(@Observes ConferenceWithdrawn withdrawn) {
        toBookAgain(withdrawn.conference());
    }

    /** A review was never about the child: the one that is due is to be booked. */
    void left(@Observes ConferenceChildRemoved removed) {
        var review = removed.conference();
        toBookAgain(new ConferenceIdentity(review.id(), review.kind(), Set.of(removed.childId()), review.area()));
    }

    private void toBookAgain(ConferenceIdentity conference) {
        ofReview(
                conference,
                plan -> deadlines
                        .of(plan.planId(), RULE)
                        .filter(deadline -> deadline.metOn() != null && !otherBooked(plan.childId(), conference.id()))
                        .ifPresent(
                                met -> corrections.correct(plan.planId(), RULE, met.startsOn(), met.startsOn(), null)));
    }

    private boolean otherBooked(UUID childId, UUID conferenceId) {
        return conferences.about(childId).stream()
                .anyMatch(other -> other.kind() == ConferenceKind.REVIEW
                        && other.stage().name() == StageName.SCHEDULED
                        && !other.id().equals(conferenceId));
    }

    private void ofReview(ConferenceIdentity conference, Consumer<RunningPlan> each) {
        if (conference.kind() == ConferenceKind.REVIEW) {
            plans.ofChildren(conference.childIds()).forEach(each);
        }
    }
}
