package safeguarding.licensing.dailyrecords;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.DailyRecordBreached;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.DailyRecordChanged;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.DailyRecordHandedIn;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.DailyRecordWithdrawn;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.Handed;
import safeguarding.licensing.neighbours.KnownChild;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;

/** The record of a day of a child in a production (H18). */
@Entity
@Table(name = "daily_record")
public class DailyRecord extends Aggregate {

    @Column(name = "production_id", nullable = false, updatable = false)
    private UUID productionId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Column(name = "day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "licence_id")
    private @Nullable UUID licenceId;

    @Column(name = "content", nullable = false)
    private RecordedDay content;

    @Column(name = "broken", nullable = false)
    private BrokenLimits broken;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected DailyRecord() {}

    private DailyRecord(
            UUID productionId,
            KnownChild child,
            LocalDate day,
            @Nullable UUID licenceId,
            RecordedDay content,
            LocalDate on) {
        this.productionId = productionId;
        this.childId = child.childId();
        this.area = child.area();
        this.day = day;
        this.licenceId = licenceId;
        this.content = content;
        this.broken = BrokenLimits.NONE;
        happened(new DailyRecordHandedIn(handed(), on));
    }

    /** A record that is handed in. */
    static DailyRecord handIn(
            UUID productionId,
            KnownChild child,
            LocalDate day,
            @Nullable UUID licenceId,
            RecordedDay content,
            LocalDate on) {
        return new DailyRecord(productionId, child, day, licenceId, content, on);
    }

    /** Takes what holds now; {@code conflict} when it was made in error. */
    void change(@Nullable UUID newLicenceId, RecordedDay after, LocalDate on) {
        refuseWithdrawn();
        licenceId = newLicenceId;
        content = after;
        happened(new DailyRecordChanged(handed(), on));
    }

    /** It was made in error; {@code conflict} when that is written already. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        broken = BrokenLimits.NONE;
        happened(new DailyRecordWithdrawn(handed(), why.on()));
    }

    /**
     * What the law says to it, with what the child did before and after; tells only of what is new.
     *
     * @return whether it says something else than before
     */
    boolean checked(BrokenLimits found, List<String> rules, LocalDate on) {
        if (found.equals(broken)) {
            return false;
        }
        var isNew = found.addTo(broken);
        broken = found;
        if (isNew) {
            happened(new DailyRecordBreached(handed(), on, found, rules));
        }
        return true;
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The record was made in error.");
        }
    }

    private Handed handed() {
        return new Handed(id(), productionId, childId, area, day);
    }

    public UUID productionId() {
        return productionId;
    }

    public UUID childId() {
        return childId;
    }

    /** Civil day that it is about. */
    public LocalDate day() {
        return day;
    }

    /** The licence under which the child took part; empty for none. */
    public Optional<UUID> licenceId() {
        return Optional.ofNullable(licenceId);
    }

    /** What it holds. */
    public RecordedDay content() {
        return content;
    }

    /** Why it was made in error; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
