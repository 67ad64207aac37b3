package safeguarding.conference.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;

/** Writing down what is arranged with other councils about a child, and what was told. */
@ApplicationScoped
public class ArrangingWithCouncils {

    private final CouncilArrangements arrangements;
    private final KnownChildren children;
    private final SamePerson persons;
    private final Clock clock;

    ArrangingWithCouncils(CouncilArrangements arrangements, KnownChildren children, SamePerson persons, Clock clock) {
        this.arrangements = arrangements;
        this.children = children;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * It was arranged.
     *
     * @throws ProblemException {@code invalid-request} when it begins in the future, {@code conflict} when the child lives on the
     *     same side with another arrangement at that time
     */
    public CouncilArrangement start(UUID childId, Arranged arranged) {
        var child = children.find(childId)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "The record of the child was made in error: nothing is arranged."));
        refuseAhead(arranged);
        refuseTwoAtOnce(childId, arranged, null);
        return arrangements.save(CouncilArrangement.start(childId, child.area(), arranged, today()));
    }

    /** It is otherwise, or has ended; refused as {@link #start} refuses. */
    public CouncilArrangement change(CouncilArrangement arrangement, Arranged arranged, String reason) {
        refuseAhead(arranged);
        refuseTwoAtOnce(arrangement.identity().childId(), arranged, arrangement.id());
        arrangement.change(arranged, new Correction(today(), reason));
        return arrangements.save(arrangement);
    }

    /** It never was. */
    public CouncilArrangement withdraw(CouncilArrangement arrangement, String reason) {
        arrangement.withdraw(new MadeInError(today(), reason));
        return arrangements.save(arrangement);
    }

    /**
     * One council told the other something.
     *
     * @throws ProblemException {@code rule-broken} (A5) for a day that has not come
     */
    public CouncilNotification notify(CouncilArrangement arrangement, Notified notified) {
        arrangement.refuseWithdrawn();
        FactInItsTime.notAhead(notified.on(), today()).orRefuse();
        return arrangements.save(CouncilNotification.record(arrangement, notified, today()));
    }

    /** Nothing was told. */
    public CouncilNotification withdraw(CouncilNotification notification, String reason) {
        notification.withdraw(new MadeInError(today(), reason));
        return arrangements.save(notification);
    }

    private void refuseAhead(Arranged arranged) {
        if (arranged.from().isAfter(today())) {
            throw ProblemException.invalid(
                    List.of(new Violation("from", "The child does not live there yet: record the notification then.")));
        }
    }

    /** A child lives in one place: two arrangements of one time, on whichever records of the person, contradict each other. */
    private void refuseTwoAtOnce(UUID childId, Arranged arranged, @Nullable UUID except) {
        persons.holdStill(childId);
        var meets = persons.recordsOf(childId).stream()
                .flatMap(record -> arrangements.of(record).stream())
                .filter(other -> !other.id().equals(except))
                .map(CouncilArrangement::arranged)
                .anyMatch(other -> before(other.from(), arranged.to()) && before(arranged.from(), other.to()));
        if (meets) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The child has another arrangement at that time: end that before.");
        }
    }

    private static boolean before(LocalDate from, @Nullable LocalDate to) {
        return to == null || from.isBefore(to);
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
