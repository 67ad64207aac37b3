package safeguarding.licensing.dailyrecords;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The records of days. */
public interface DailyRecords {

    /** The record, withdrawn or not; empty when there is none. */
    Optional<DailyRecord> find(UUID recordId);

    /** The records with these identifiers. */
    List<DailyRecord> all(Collection<UUID> ids);

    /** Keeps everybody else from the records of a child until the end of the transaction. */
    void hold(UUID childId);

    /**
     * The records of a child that stand, of days from the first to the last of these, in the order in which
     * they were handed in.
     */
    List<DailyRecord> ofChild(UUID childId, LocalDate from, LocalDate to);

    /** Keeps the record with what happened. */
    DailyRecord save(DailyRecord record);

    /** The productions of which there are records. */
    List<UUID> productions();

    /**
     * Removes the records of a production with all their versions; none when another process does, or their time is not over.
     *
     * @return how many there were
     */
    int remove(UUID productionId, LocalDate today);

    /** Keeps that records were removed. */
    RecordsRemoval save(RecordsRemoval removal);
}
