package safeguarding.licensing.dailyrecords;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the records of days. No event holds times, words or sums. */
public sealed interface DailyRecordEvent extends DomainEvent {

    /** Civil date on which it was written. */
    LocalDate on();

    /**
     * Which record.
     *
     * @param area code of the area of the child
     * @param day civil day that it is about
     */
    record Handed(UUID recordId, UUID productionId, UUID childId, String area, LocalDate day) {}

    /** An event about one record. */
    sealed interface OfOne extends DailyRecordEvent {

        /** Which record. */
        Handed record();
    }

    /** It was handed in. */
    record DailyRecordHandedIn(Handed record, LocalDate on) implements OfOne {}

    /** Something in it is different now. */
    record DailyRecordChanged(Handed record, LocalDate on) implements OfOne {}

    /** It was made in error. */
    record DailyRecordWithdrawn(Handed record, LocalDate on) implements OfOne {}

    /** It breaks the law of hours, by limits that it did not break before. */
    record DailyRecordBreached(Handed record, LocalDate on, BrokenLimits broken, List<String> rules) implements OfOne {}

    /**
     * The records of a production were removed, their time being over (L7).
     *
     * @param records how many
     */
    record DailyRecordsRemoved(UUID removalId, UUID productionId, LocalDate lastPerformance, LocalDate on, int records)
            implements DailyRecordEvent {}
}
