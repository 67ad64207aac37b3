package safeguarding.platform.access.glass;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.Purpose;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.EventJournal;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.sql.Sql;

/** Opens a restricted record to somebody who is not named on it, for a time, and raises the alert. */
@Startup
@ApplicationScoped
public class BreakingGlass {

    private static final Duration LONGEST = Duration.ofDays(1);

    private static final String NEEDED = """
            select v.restricted and not exists (select 1 from child_named_reader r where r.child_id = v.child_id
                   and r.staff_id = ? and r.readable_until is null)
            from child_visibility v where v.child_id = ? for update of v""";

    private static final String INSERT = """
            insert into break_glass_access (id, child_id, staff_id, subject, client, purpose, reason, opened_at, open_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ChildVisibility visibility;
    private final EventJournal journal;
    private final GlassEvents events;
    private final Sql sql;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Duration lasts;

    BreakingGlass(
            ChildVisibility visibility,
            EventJournal journal,
            GlassEvents events,
            Sql sql,
            MeterRegistry meters,
            Clock clock,
            GlassSettings settings) {
        this.visibility = visibility;
        this.journal = journal;
        this.events = events;
        this.sql = sql;
        this.meters = meters;
        this.clock = clock;
        this.lasts = settings.lasts();
        if (!lasts.isPositive() || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalStateException("safeguarding.break-glass.lasts is more than nothing and a day at most");
        }
    }

    /**
     * Opens the record, in the running transaction. The policy has permitted it before.
     *
     * @throws ProblemException {@code conflict} when the record is open to the caller without it
     */
    public BreakGlassAccess open(UUID childId, Caller caller, Purpose purpose, String reason) {
        var staffId = Objects.requireNonNull(caller.staffId(), "the policy lets nobody break the glass without a name");
        if (!sql.one(NEEDED, row -> row.getBoolean(1), staffId, childId)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The record is open to this caller; nothing has to be broken.");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var access = new BreakGlassAccess(Identifiers.next(), childId, staffId, purpose, reason, now, now.plus(lasts));
        store(access, caller);
        visibility.openFor(childId, staffId, access.openUntil().atOffset(ZoneOffset.UTC));
        journal.record(List.of(events.glassBroken(access)));
        alarm(access);
        return access;
    }

    private void store(BreakGlassAccess access, Caller caller) {
        sql.update(
                INSERT,
                access.id(),
                access.childId(),
                access.staffId(),
                caller.subject(),
                caller.client(),
                access.purpose().code(),
                access.reason(),
                access.openedAt(),
                access.openUntil());
    }

    /** Rather once too often than never: it sounds even if the transaction should fail afterwards. */
    private void alarm(BreakGlassAccess access) {
        meters.counter("access.glass.broken").increment();
        Log.warn("A restricted record was opened by breaking the glass, access " + access.id());
    }
}
