package safeguarding.platform.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Hands a record to its handler, unless the same content was taken before: then what was found stands. */
@ApplicationScoped
class RecordTaking {

    private final ImportRecords records;
    private final TakenContent content;
    private final RecordReading reading;
    private final EntityManager entities;

    RecordTaking(ImportRecords records, TakenContent content, RecordReading reading, EntityManager entities) {
        this.records = records;
        this.content = content;
        this.reading = reading;
        this.entities = entities;
    }

    /** What became of the record, all statements of it sent: what the database refuses shows here, in dry runs too. */
    <T> RecordOutcome take(ImportJob job, ImportHandler<T> handler, ImportRecords.Claimed record) {
        // What changes is flushed when it is saved: no query has to look through everything for more of it.
        entities.setFlushMode(FlushModeType.COMMIT);
        records.lockKey(record.naturalKey());
        var earlier = job.dryRun() ? content.earlierInJob(job, record) : Optional.<TakenContent.Taken>empty();
        var last = earlier.or(() -> content.last(job, record));
        if (last.isPresent() && Arrays.equals(last.get().contentHash(), record.contentHash())) {
            return RecordOutcome.unchanged(last.get().findings());
        }
        var outcome = hand(job, handler, record);
        entities.flush();
        return earlier.isPresent() ? outcome.afterAnEarlierLine() : outcome;
    }

    /** Remembers what became of a record that was taken, so that the same content again has no effect. */
    void remember(ImportJob job, ImportRecords.Claimed record, RecordOutcome outcome) {
        content.remember(job, record, outcome);
    }

    private <T> RecordOutcome hand(ImportJob job, ImportHandler<T> handler, ImportRecords.Claimed record) {
        try {
            var told = reading.record(handler, record.payload());
            return RecordOutcome.of(handler.take(told, new ImportedLine(job.id(), record.line(), job.dryRun())));
        } catch (JsonProcessingException changedShape) {
            return RecordOutcome.rejected(List.of(UnreadableLine.finding(changedShape)));
        }
    }
}
