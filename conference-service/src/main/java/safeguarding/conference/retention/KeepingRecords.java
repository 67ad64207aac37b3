package safeguarding.conference.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.keeping.HoldKind;
import safeguarding.platform.keeping.LegalHold;
import safeguarding.platform.keeping.LegalHolds;
import safeguarding.platform.keeping.LiftingOfHold;
import safeguarding.platform.time.CivilTime;

/** Saying how long a record is kept, and holding it longer. */
@ApplicationScoped
public class KeepingRecords {

    private final Retentions retentions;
    private final LegalHolds holds;
    private final Clock clock;

    KeepingRecords(Retentions retentions, LegalHolds holds, Clock clock) {
        this.retentions = retentions;
        this.holds = holds;
        this.clock = clock;
    }

    /** A person says how long; refused as {@link RetentionClass#set} refuses. */
    public RetentionClass set(
            LifeOfChild life, RetentionKind kind, @Nullable LocalDate basisOn, String reason, String by) {
        var retention = retentions.set(life.childId()).orElseGet(() -> new RetentionClass(life));
        retention.set(kind, basisOn, reason, by, today());
        return retentions.save(retention);
    }

    /** Somebody holds the record. */
    public LegalHold hold(LifeOfChild life, HoldKind kind, String reason, String by) {
        return holds.place(life.childId(), life.area(), kind, reason, by, today());
    }

    /** A hold is over; refused with {@code conflict} when it was lifted before. */
    public LegalHold lift(LegalHold hold, String reason, String by) {
        hold.lift(new LiftingOfHold(by, today(), reason));
        return holds.lifted(hold);
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
