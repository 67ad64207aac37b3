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
     * @throws IllegalArgumentException when this service has no such rule
     * @throws safeguarding.platform.problem.ProblemException {@code rule-broken} when the rule was not in force on that
     *     day, or bank holidays of the years concerned are not loaded
     */
    Deadline open(String ruleId, DeadlineSubject subject, LocalDate startsOn);

    /**
     * The same for imported history: what has already passed is kept as a fact and announced by no <em>due soon</em> or
     * <em>overdue</em>.
     */
    Deadline openFromHistory(String ruleId, DeadlineSubject subject, LocalDate startsOn);

    /**
     * The same for imported history of which it is known when it was met: one fact instead of two.
     *
     * @param metOn civil date on which it was met
     */
    Deadline metInHistory(String ruleId, DeadlineSubject subject, LocalDate startsOn, LocalDate metOn);

    /**
     * Whether a due date can be worked out: the rule was in force for the start, and the bank holidays are loaded. To be
     * asked before opening what must be recorded in any case.
     */
    boolean canWorkOut(String ruleId, LocalDate startsOn);

    /**
     * Notes that what was due has happened; late is a fact that is recorded and published. Does nothing where no deadline
     * of the rule was opened; a day that differs from the one noted before corrects it.
     */
    void met(UUID aggregateId, String ruleId, LocalDate on);

    /** Notes that nothing is due any more, with the reason, which stays in this service. Only what is pending is withdrawn. */
    void withdraw(UUID aggregateId, String ruleId, String reason);

    /** The latest deadline of a rule for a subject. */
    Optional<Deadline> of(UUID aggregateId, String ruleId);

    /** All deadlines of a subject, earliest due first. */
    List<Deadline> of(UUID aggregateId);

    /** What a rule would give for a start, without storing anything. */
    Deadline preview(String ruleId, DeadlineSubject subject, LocalDate startsOn);
}
