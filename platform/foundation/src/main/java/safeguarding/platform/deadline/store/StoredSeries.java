package safeguarding.platform.deadline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.deadline.rule.DueDates;
import safeguarding.platform.deadline.rule.RuleSet;
import safeguarding.platform.deadline.store.HistoryBeingTaken.Counted;
import safeguarding.platform.deadline.store.HistoryBeingTaken.Of;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.journal.EventJournal;

/** Keeps series of deadlines. What is pending changes last, since the table holds one pending deadline of a rule. */
@ApplicationScoped
class StoredSeries implements DeadlineSeries {

    private static final Comparator<Turn> MET_FIRST = Comparator.comparing(turn -> turn.metOn() == null);

    private final CorrectingDeadlines correcting;
    private final Deadlines deadlines;
    private final DueDates dueDates;
    private final DeadlineTable table;
    private final DeadlineEvents events;
    private final EventJournal journal;
    private final Clock clock;

    StoredSeries(
            CorrectingDeadlines correcting,
            Deadlines deadlines,
            DueDates dueDates,
            DeadlineTable table,
            DeadlineEvents events,
            EventJournal journal,
            Clock clock) {
        this.correcting = correcting;
        this.deadlines = deadlines;
        this.dueDates = dueDates;
        this.table = table;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void count(String ruleId, DeadlineSubject subject, List<Turn> turns) {
        var counted = new Counted(ruleId, subject, turns);
        if (HistoryBeingTaken.isTaken()) {
            HistoryBeingTaken.note(counted);
        } else {
            bring(counted, table.lockStanding(subject.aggregateId(), ruleId));
        }
    }

    /** Writes what was counted while history was taken in. */
    void write(Collection<Counted> counted) {
        var standing = table.lockStanding(HistoryBeingTaken.aggregates(counted)).stream()
                .collect(Collectors.groupingBy(stored -> new Of(
                        stored.deadline().subject().aggregateId(),
                        stored.deadline().ruleId())));
        counted.forEach(each -> bring(each, standing.getOrDefault(each.series(), List.of())));
    }

    private void bring(Counted counted, List<StoredDeadline> standing) {
        var ruleId = counted.ruleId();
        var kept = new ArrayList<>(standing);
        var workable = counted.turns().stream()
                .filter(turn -> deadlines.canWorkOut(ruleId, turn.startsOn()))
                .toList();
        var matched = matched(workable, kept);
        kept.forEach(surplus -> write(surplus.withdrawn("Nothing counts from it any more."), true));
        workable.stream().sorted(MET_FIRST).forEach(turn -> {
            var stored = matched.get(turn);
            if (stored == null) {
                write(begun(ruleId, counted.subject(), turn), false);
            } else {
                correcting.correct(stored, turn.startsOn(), turn.metOn());
            }
        });
    }

    /** Each time with the deadline that it keeps; takes those out of what is left over. */
    private static Map<Turn, StoredDeadline> matched(List<Turn> turns, List<StoredDeadline> left) {
        var matched = new LinkedHashMap<Turn, StoredDeadline>();
        for (var turn : turns) {
            left.stream()
                    .filter(stored -> stored.deadline().startsOn().equals(turn.startsOn()))
                    .findFirst()
                    .ifPresent(stored -> matched.put(turn, stored));
        }
        left.removeAll(matched.values());
        for (var turn : turns) {
            if (!matched.containsKey(turn) && !left.isEmpty()) {
                matched.put(turn, left.removeFirst());
            }
        }
        return matched;
    }

    private StoredDeadline begun(String ruleId, DeadlineSubject subject, Turn turn) {
        var due = dueDates.inForce(ruleId, turn.startsOn());
        var metOn = turn.metOn();
        if (metOn != null) {
            return StoredDeadline.metInHistory(due, RuleSet.CURRENT, subject, metOn);
        }
        return HistoryBeingTaken.isTaken()
                ? StoredDeadline.fromHistory(due, RuleSet.CURRENT, subject, clock.instant())
                : StoredDeadline.opened(due, RuleSet.CURRENT, subject, clock.instant());
    }

    private void write(StoredDeadline stored, boolean known) {
        if (known) {
            table.change(stored);
        } else {
            table.add(stored);
        }
        journal.record(List.of(told(stored)));
    }

    private CatalogueEvent told(StoredDeadline stored) {
        var deadline = stored.deadline();
        var metOn = deadline.metOn();
        if (metOn != null) {
            return events.met(deadline, metOn);
        }
        return deadline.stillPending() ? events.opened(deadline) : events.withdrawn(deadline);
    }
}
