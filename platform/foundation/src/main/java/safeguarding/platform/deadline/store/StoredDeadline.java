package safeguarding.platform.deadline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadline.State;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.rule.DueDate;
import safeguarding.platform.identity.Identifiers;

/**
 * A deadline with what its row needs beside. Each method returns what it becomes; nothing is stored by it.
 *
 * @param version grows by one with each stored change
 * @param withdrawnWhy reason of a withdrawal; stays in this service
 * @param next what passing time will do; null when it has nothing left to do
 */
record StoredDeadline(
        Deadline deadline,
        int version,
        @Nullable String withdrawnWhy,
        @Nullable NextStep next) {

    static StoredDeadline opened(DueDate due, String ruleSet, DeadlineSubject subject, Instant now) {
        return fresh(due, ruleSet, subject, State.OPEN, null, NextStep.from(now, due.dueSoonOn(), due.dueOn()));
    }

    static StoredDeadline fromHistory(DueDate due, String ruleSet, DeadlineSubject subject, Instant now) {
        var next = NextStep.unannounced(now, due.dueSoonOn(), due.dueOn());
        return fresh(due, ruleSet, subject, next == null ? State.OVERDUE : State.OPEN, null, next);
    }

    static StoredDeadline metInHistory(DueDate due, String ruleSet, DeadlineSubject subject, LocalDate metOn) {
        return fresh(due, ruleSet, subject, metState(metOn, due.dueOn()), metOn, null);
    }

    /** What it becomes when it counts from another day, for other children or another area. */
    StoredDeadline moved(DueDate due, String ruleSet, DeadlineSubject subject, Instant now) {
        var sameDates = due.dueOn().equals(deadline.dueOn()) && due.dueSoonOn().equals(deadline.dueSoonOn());
        return reckoned(due, ruleSet, subject, now, sameDates);
    }

    /** What it becomes under other rules; one that was met is judged again. */
    StoredDeadline recomputed(DueDate due, String ruleSet, Instant now) {
        return switch (deadline.state()) {
            case OPEN, OVERDUE ->
                reckoned(due, ruleSet, deadline.subject(), now, due.dueOn().equals(deadline.dueOn()));
            case MET, MET_LATE -> {
                var on = deadline.metOn();
                yield changed(due, ruleSet, deadline.subject(), judged(on, due.dueOn()), on, null);
            }
            case WITHDRAWN -> changed(due, ruleSet, deadline.subject(), State.WITHDRAWN, null, null);
        };
    }

    /** What it becomes when it was not met after all. */
    StoredDeadline reopened(DueDate due, String ruleSet, Instant now) {
        var next = NextStep.from(now, due.dueSoonOn(), due.dueOn());
        return changed(due, ruleSet, deadline.subject(), State.OPEN, null, next);
    }

    StoredDeadline met(LocalDate on) {
        return changed(metState(on, deadline.dueOn()), on, null, null);
    }

    StoredDeadline withdrawn(String why) {
        return changed(State.WITHDRAWN, null, why, null);
    }

    /** What it becomes when its next step's time has come. */
    StoredDeadline stepped(NextStep step) {
        return switch (step.kind()) {
            case DUE_SOON -> changed(State.OPEN, null, null, NextStep.overdue(deadline.dueOn()));
            case OVERDUE -> changed(State.OVERDUE, null, null, null);
        };
    }

    /** An overdue one that stays overdue is not announced again. */
    private StoredDeadline reckoned(
            DueDate due, String ruleSet, DeadlineSubject subject, Instant now, boolean sameDates) {
        var next = NextStep.from(now, due.dueSoonOn(), due.dueOn());
        var stillOverdue = deadline.state() == State.OVERDUE && next.kind() == NextStep.Kind.OVERDUE;
        if (sameDates || stillOverdue) {
            return changed(due, ruleSet, subject, deadline.state(), null, stillOverdue ? null : this.next);
        }
        return changed(due, ruleSet, subject, State.OPEN, null, next);
    }

    private StoredDeadline changed(
            DueDate due,
            String ruleSet,
            DeadlineSubject subject,
            State state,
            @Nullable LocalDate metOn,
            @Nullable NextStep step) {
        var other = fresh(due, ruleSet, subject, state, metOn, step);
        return new StoredDeadline(withId(other.deadline), version, withdrawnWhy, step);
    }

    /** What it becomes when a child was named in error. */
    StoredDeadline without(UUID childId) {
        var about = deadline.subject().without(childId);
        return new StoredDeadline(about(about, deadline.state(), deadline.metOn()), version, withdrawnWhy, next);
    }

    private StoredDeadline changed(
            State state, @Nullable LocalDate metOn, @Nullable String why, @Nullable NextStep step) {
        return new StoredDeadline(about(deadline.subject(), state, metOn), version, why, step);
    }

    private Deadline about(DeadlineSubject subject, State state, @Nullable LocalDate metOn) {
        var d = deadline;
        return new Deadline(
                d.id(),
                d.ruleId(),
                d.kind(),
                d.citation(),
                subject,
                d.dueOn(),
                d.inputs(),
                d.calendarVersion(),
                d.ruleSet(),
                d.sentence(),
                state,
                metOn,
                d.dueSoonOn());
    }

    private Deadline withId(Deadline d) {
        return new Deadline(
                deadline.id(),
                d.ruleId(),
                d.kind(),
                d.citation(),
                d.subject(),
                d.dueOn(),
                d.inputs(),
                d.calendarVersion(),
                d.ruleSet(),
                d.sentence(),
                d.state(),
                d.metOn(),
                d.dueSoonOn());
    }

    private static StoredDeadline fresh(
            DueDate due,
            String ruleSet,
            DeadlineSubject subject,
            State state,
            @Nullable LocalDate metOn,
            @Nullable NextStep next) {
        var timescale = due.timescale();
        return new StoredDeadline(
                new Deadline(
                        Identifiers.next(),
                        timescale.ruleId(),
                        timescale.kind(),
                        timescale.citation(),
                        subject,
                        due.dueOn(),
                        Map.of(Deadline.STARTS_ON, due.startsOn()),
                        due.calendarVersion(),
                        ruleSet,
                        due.sentence(),
                        state,
                        metOn,
                        due.dueSoonOn()),
                0,
                null,
                next);
    }

    private static State judged(@Nullable LocalDate metOn, LocalDate dueOn) {
        if (metOn == null) {
            throw new IllegalStateException("A deadline that was met has a day on which it was");
        }
        return metState(metOn, dueOn);
    }

    private static State metState(LocalDate metOn, LocalDate dueOn) {
        return metOn.isAfter(dueOn) ? State.MET_LATE : State.MET;
    }
}
