package safeguarding.platform.deadline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineRecomputed;
import safeguarding.platform.deadline.rule.DueDates;
import safeguarding.platform.journal.EventJournal;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.versioning.Versions;

/** Works a deadline out again under another rule set or with another bank holiday table. */
@ApplicationScoped
public class RecomputingDeadlines {

    private final DueDates dueDates;
    private final DeadlineTable table;
    private final DeadlineEvents events;
    private final EventJournal journal;
    private final Clock clock;
    private final Event<DeadlineRecomputed> features;

    RecomputingDeadlines(
            DueDates dueDates,
            DeadlineTable table,
            DeadlineEvents events,
            EventJournal journal,
            Clock clock,
            Event<DeadlineRecomputed> features) {
        this.dueDates = dueDates;
        this.table = table;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
        this.features = features;
    }

    /**
     * What would come out; nothing is stored.
     *
     * @param calendarVersion bank holiday table to use; null: the one it was worked out with, or for a rule that counted
     *     no working days the one now in use
     */
    public Deadline suppose(UUID id, String ruleSet, @Nullable String calendarVersion) {
        return recompute(table.find(id).orElseThrow(), ruleSet, calendarVersion).deadline();
    }

    /**
     * The same, and what comes out holds from now on, also for the facts that repeat the date; when it is what holds
     * already, nothing happens.
     *
     * @param version the version that the caller has read
     * @throws ProblemException {@code stale-version} when it was changed since
     */
    public FiledDeadline apply(UUID id, int version, String ruleSet, @Nullable String calendarVersion) {
        var stored = table.lock(id).orElseThrow();
        Versions.requireUnchanged(version, stored.version());
        var recomputed = recompute(stored, ruleSet, calendarVersion);
        if (recomputed.deadline().equals(stored.deadline())) {
            return new FiledDeadline(stored.deadline(), stored.version());
        }
        table.change(recomputed);
        journal.record(List.of(
                events.recomputed(recomputed.deadline(), stored.deadline().dueOn())));
        features.fire(
                new DeadlineRecomputed(recomputed.deadline(), stored.deadline().dueOn()));
        return new FiledDeadline(recomputed.deadline(), stored.version() + 1);
    }

    private StoredDeadline recompute(StoredDeadline stored, String ruleSet, @Nullable String calendarVersion) {
        var deadline = stored.deadline();
        var due = dueDates.under(
                ruleSet,
                calendarVersion == null ? deadline.calendarVersion() : calendarVersion,
                deadline.ruleId(),
                deadline.startsOn());
        return stored.recomputed(due, ruleSet, clock.instant());
    }
}
