package safeguarding.licensing.dailyrecords;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.DailyRecordsRemoved;
import safeguarding.platform.aggregate.Aggregate;

/** That the records of a production were removed, their time being over (L7). It names no child. */
@Entity
@Table(name = "daily_records_removal")
public class RecordsRemoval extends Aggregate {

    @Column(name = "production_id", nullable = false, updatable = false)
    private UUID productionId;

    @Column(name = "last_performance", nullable = false, updatable = false)
    private LocalDate lastPerformance;

    @Column(name = "removed_on", nullable = false, updatable = false)
    private LocalDate removedOn;

    @Column(name = "records", nullable = false, updatable = false)
    private int records;

    /** For Hibernate. */
    protected RecordsRemoval() {}

    /** So many records were removed. */
    RecordsRemoval(UUID productionId, LocalDate lastPerformance, LocalDate removedOn, int records) {
        this.productionId = productionId;
        this.lastPerformance = lastPerformance;
        this.removedOn = removedOn;
        this.records = records;
        happened(new DailyRecordsRemoved(id(), productionId, lastPerformance, removedOn, records));
    }

    public UUID productionId() {
        return productionId;
    }

    /** Civil date of the last performance, six months after which they were removed. */
    public LocalDate lastPerformance() {
        return lastPerformance;
    }

    /** Civil date of the removal. */
    public LocalDate removedOn() {
        return removedOn;
    }

    /** How many there were. */
    public int records() {
        return records;
    }
}
