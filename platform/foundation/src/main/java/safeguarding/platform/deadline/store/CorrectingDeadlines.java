package safeguarding.platform.deadline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineCorrections;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.deadline.rule.DueDates;
import safeguarding.platform.deadline.rule.RuleSet;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.journal.EventJournal;

/** Corrects deadlines in the table of this service. */
@ApplicationScoped
class CorrectingDeadlines implements DeadlineCorrections {

    private final Deadlines deadlines;
    private final DueDates dueDates;
    private final DeadlineTable table;
    private final DeadlineEvents events;
    private final EventJournal journal;
    private final Clock clock;

    CorrectingDeadlines(
            Deadlines deadlines,
            DueDates dueDates,
            DeadlineTable table,
            DeadlineEvents events,
            EventJournal journal,
            Clock clock) {
        this.deadlines = deadlines;
        this.dueDates = dueDates;
        this.table = table;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void correct(
            UUID aggregateId, String ruleId, LocalDate countedFrom, LocalDate startsOn, @Nullable LocalDate metOn) {
        table.lockStarted(aggregateId, ruleId, countedFrom).ifPresent(stored -> correct(stored, startsOn, metOn));
    }

    @Override
    public void noLongerAbout(UUID aggregateId, UUID childId) {
        table.lockAllOf(aggregateId).stream()
                .filter(stored -> stored.deadline().subject().isAlsoAboutOthersThan(childId))
                .forEach(stored -> {
                    var now = stored.without(childId);
                    table.change(now);
                    toldAgain(now.deadline()).ifPresent(event -> journal.record(List.of(event)));
                });
    }

    /** Of one that was withdrawn there is nothing to tell. */
    private Optional<CatalogueEvent> toldAgain(Deadline deadline) {
        var metOn = deadline.metOn();
        if (metOn != null) {
            return Optional.of(events.met(deadline, metOn));
        }
        return deadline.stillPending() ? Optional.of(events.moved(deadline, deadline.dueOn())) : Optional.empty();
    }

    /** The same for a deadline that is locked. */
    void correct(StoredDeadline stored, LocalDate startsOn, @Nullable LocalDate metOn) {
        var deadline = stored.deadline();
        if (deadline.startsOn().equals(startsOn) && Objects.equals(deadline.metOn(), metOn)) {
            return;
        }
        if (deadlines.canWorkOut(deadline.ruleId(), startsOn)) {
            keep(stored, corrected(stored, startsOn, metOn), metOn);
        } else {
            keep(stored, stored.withdrawn("It cannot be worked out from the corrected day."), null);
        }
    }

    private StoredDeadline corrected(StoredDeadline stored, LocalDate startsOn, @Nullable LocalDate metOn) {
        var deadline = stored.deadline();
        var due = dueDates.inForce(deadline.ruleId(), startsOn);
        if (metOn == null && !deadline.stillPending()) {
            return stored.reopened(due, RuleSet.CURRENT, clock.instant());
        }
        var moved = stored.recomputed(due, RuleSet.CURRENT, clock.instant());
        return metOn == null ? moved : moved.met(metOn);
    }

    private void keep(StoredDeadline before, StoredDeadline now, @Nullable LocalDate metOn) {
        table.change(now);
        journal.record(List.of(told(before, now, metOn)));
    }

    private CatalogueEvent told(StoredDeadline before, StoredDeadline now, @Nullable LocalDate metOn) {
        var deadline = now.deadline();
        if (metOn != null) {
            return events.met(deadline, metOn);
        }
        if (!deadline.stillPending()) {
            return events.withdrawn(deadline);
        }
        return before.deadline().stillPending()
                ? events.moved(deadline, before.deadline().dueOn())
                : events.reopened(deadline);
    }
}
