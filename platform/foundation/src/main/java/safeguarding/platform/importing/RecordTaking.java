package safeguarding.platform.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Arrays;
import java.util.List;

/** Hands a record to its handler, unless the same content was taken before; a dry run says then what there is to find. */
@ApplicationScoped
class RecordTaking {

    private final ImportRecords records;
    private final RecordReading reading;
    private final EntityManager entities;

    RecordTaking(ImportRecords records, RecordReading reading, EntityManager entities) {
        this.records = records;
        this.reading = reading;
        this.entities = entities;
    }

    /** What became of the record, all statements of it sent: what the database refuses shows here, in dry runs too. */
    <T> RecordOutcome take(ImportJob job, ImportHandler<T> handler, ImportRecords.Claimed record) {
        // What changes is flushed when it is saved: no query has to look through everything for more of it.
        entities.setFlushMode(FlushModeType.COMMIT);
        records.lockKey(record.naturalKey());
        var earlier = job.dryRun() ? records.earlierInJob(job.id(), record) : java.util.Optional.<byte[]>empty();
        var last = earlier.or(() -> records.lastTaken(job.kind(), record.naturalKey()));
        var same = last.isPresent() && Arrays.equals(last.get(), record.contentHash());
        if (same && (!job.dryRun() || earlier.isPresent())) {
            return RecordOutcome.unchanged();
        }
        var outcome = hand(job, handler, record);
        entities.flush();
        if (same) {
            return outcome.takenBefore();
        }
        return earlier.isPresent() ? outcome.afterAnEarlierLine() : outcome;
    }

    private <T> RecordOutcome hand(ImportJob job, ImportHandler<T> handler, ImportRecords.Claimed record) {
        try {
            var content = reading.record(handler, record.payload());
            return RecordOutcome.of(handler.take(content, new ImportedLine(job.id(), record.line(), job.dryRun())));
        } catch (JsonProcessingException changedShape) {
            return RecordOutcome.rejected(List.of(UnreadableLine.finding(changedShape)));
        }
    }
}
