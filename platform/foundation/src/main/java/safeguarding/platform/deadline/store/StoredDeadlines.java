package safeguarding.platform.deadline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.deadline.rule.DueDate;
import safeguarding.platform.deadline.rule.DueDates;
import safeguarding.platform.deadline.rule.RuleSet;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.journal.EventJournal;
import safeguarding.platform.problem.ProblemException;

/** Keeps deadlines in the table of this service; each change and its event belong to the caller's transaction. */
@ApplicationScoped
class StoredDeadlines implements Deadlines {

    private final DueDates dueDates;
    private final DeadlineTable table;
    private final DeadlineEvents events;
    private final EventJournal journal;
    private final Clock clock;

    StoredDeadlines(DueDates dueDates, DeadlineTable table, DeadlineEvents events, EventJournal journal, Clock clock) {
        this.dueDates = dueDates;
        this.table = table;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Deadline open(String ruleId, DeadlineSubject subject, LocalDate startsOn) {
        if (HistoryBeingTaken.isTaken()) {
            return openFromHistory(ruleId, subject, startsOn);
        }
        var due = dueDates.inForce(ruleId, startsOn);
        return openOrMove(due, subject, StoredDeadline.opened(due, RuleSet.CURRENT, subject, clock.instant()));
    }

    @Override
    public Deadline openFromHistory(String ruleId, DeadlineSubject subject, LocalDate startsOn) {
        var due = dueDates.inForce(ruleId, startsOn);
        return openOrMove(due, subject, StoredDeadline.fromHistory(due, RuleSet.CURRENT, subject, clock.instant()));
    }

    @Override
    public Deadline metInHistory(String ruleId, DeadlineSubject subject, LocalDate startsOn, LocalDate metOn) {
        var due = dueDates.inForce(ruleId, startsOn);
        var latest = table.lockLatest(subject.aggregateId(), ruleId)
                .filter(stored -> stored.deadline().stillPending() || sameStart(stored, startsOn));
        if (latest.isPresent()) {
            openFromHistory(ruleId, subject, startsOn);
            met(subject.aggregateId(), ruleId, metOn);
            return of(subject.aggregateId(), ruleId).orElseThrow();
        }
        var met = StoredDeadline.metInHistory(due, RuleSet.CURRENT, subject, metOn);
        table.add(met);
        record(events.met(met.deadline(), metOn));
        return met.deadline();
    }

    @Override
    public boolean canWorkOut(String ruleId, LocalDate startsOn) {
        try {
            dueDates.inForce(ruleId, startsOn);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    @Override
    public void met(UUID aggregateId, String ruleId, LocalDate on) {
        table.lockLatest(aggregateId, ruleId)
                .filter(stored -> stored.deadline().state() != Deadline.State.WITHDRAWN
                        && !on.equals(stored.deadline().metOn()))
                .ifPresent(stored -> {
                    var met = stored.met(on);
                    table.change(met);
                    record(events.met(met.deadline(), on));
                });
    }

    @Override
    public void withdraw(UUID aggregateId, String ruleId, String reason) {
        table.lockLatest(aggregateId, ruleId)
                .filter(stored -> stored.deadline().stillPending())
                .ifPresent(stored -> {
                    var withdrawn = stored.withdrawn(reason);
                    table.change(withdrawn);
                    record(events.withdrawn(withdrawn.deadline()));
                });
    }

    @Override
    public Optional<Deadline> of(UUID aggregateId, String ruleId) {
        return table.latest(aggregateId, ruleId).map(StoredDeadline::deadline);
    }

    @Override
    public List<Deadline> of(UUID aggregateId) {
        return table.allOf(aggregateId).stream().map(StoredDeadline::deadline).toList();
    }

    @Override
    public Deadline preview(String ruleId, DeadlineSubject subject, LocalDate startsOn) {
        return StoredDeadline.opened(dueDates.inForce(ruleId, startsOn), RuleSet.CURRENT, subject, clock.instant())
                .deadline();
    }

    /** What was met and counts from the same day is not opened again; what was withdrawn is. */
    private Deadline openOrMove(DueDate due, DeadlineSubject subject, StoredDeadline opened) {
        var latest = table.lockLatest(subject.aggregateId(), opened.deadline().ruleId());
        if (latest.isPresent() && latest.get().deadline().stillPending()) {
            return move(latest.get(), due, subject);
        }
        if (latest.isPresent() && latest.get().deadline().metOn() != null && sameStart(latest.get(), due.startsOn())) {
            return latest.get().deadline();
        }
        table.add(opened);
        record(events.opened(opened.deadline()));
        return opened.deadline();
    }

    private Deadline move(StoredDeadline pending, DueDate due, DeadlineSubject subject) {
        if (sameStart(pending, due.startsOn()) && pending.deadline().subject().equals(subject)) {
            return pending.deadline();
        }
        var moved = pending.moved(due, RuleSet.CURRENT, subject, clock.instant());
        table.change(moved);
        record(events.moved(moved.deadline(), pending.deadline().dueOn()));
        return moved.deadline();
    }

    private static boolean sameStart(StoredDeadline stored, LocalDate startsOn) {
        return stored.deadline().startsOn().equals(startsOn);
    }

    private void record(CatalogueEvent event) {
        journal.record(List.of(event));
    }
}
