package safeguarding.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deadlines of a service. Every method works in the caller's transaction; each change is an event. */
public interface Deadlines {

    /**
     * Opens a deadline, or moves the one that is open for the same subject and rule when its start has changed.
     *
     * @param ruleId rule of the timescales of this service, such as {@code B1.3}
     * @param startsOn day 0: the civil date from which the rule counts
     */
    Deadline open(String ruleId, DeadlineSubject subject, LocalDate startsOn);

    /**
     * The same for imported history: what has already passed is kept as a fact and announced by no <em>due soon</em> or
     * <em>overdue</em>.
     */
    Deadline openFromHistory(String ruleId, DeadlineSubject subject, LocalDate startsOn);

    /** Notes that what was due has happened; late is a fact that is recorded and published. */
    void met(UUID aggregateId, String ruleId, LocalDate on);

    /** Notes that nothing is due any more, with the reason. */
    void withdraw(UUID aggregateId, String ruleId, String reason);

    /** The latest deadline of a rule for a subject. */
    Optional<Deadline> of(UUID aggregateId, String ruleId);

    /** All deadlines of a subject, earliest due first. */
    List<Deadline> of(UUID aggregateId);

    /** What a rule would give for a start, without storing anything. */
    Deadline preview(String ruleId, DeadlineSubject subject, LocalDate startsOn);
}
