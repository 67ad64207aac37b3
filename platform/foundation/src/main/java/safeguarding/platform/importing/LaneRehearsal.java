package safeguarding.platform.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.sql.Sql;

/**
 * Takes lines in a dry run: those of one lane in one transaction, so that each meets what the earlier ones would have left,
 * and the report says what a real run would. All of it is rolled back; only the report is written.
 */
@ApplicationScoped
class LaneRehearsal {

    /** Most lines of one lane in one transaction; later ones do not meet what these would have left. */
    private static final int MOST = 200;

    private final ImportRecords records;
    private final RecordTaking taking;
    private final RecordFaults faults;
    private final EntityManager entities;
    private final Sql sql;

    LaneRehearsal(ImportRecords records, RecordTaking taking, RecordFaults faults, EntityManager entities, Sql sql) {
        this.records = records;
        this.taking = taking;
        this.faults = faults;
        this.entities = entities;
        this.sql = sql;
    }

    /** Takes a line that waits, with those behind it in its lane, unless somebody else works on it. */
    void take(ImportJob job, ImportHandler<?> handler, int line) {
        var outcomes = new TreeMap<Integer, @Nullable RecordOutcome>();
        var first = new AtomicReference<ImportRecords.@Nullable Claimed>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                records.claim(job.id(), line).ifPresent(claimed -> {
                    first.set(claimed);
                    rehearseLane(job, handler, claimed, outcomes);
                });
                throw new NothingStays();
            });
        } catch (NothingStays rolledBack) {
            // As it has to be.
        } catch (RuntimeException failure) {
            var claimed = first.get();
            if (claimed == null) {
                throw failure;
            }
            outcomes.clear();
            outcomes.put(claimed.line(), faults.judge(job, claimed, failure));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> outcomes.forEach((number, outcome) -> {
                    if (outcome != null) {
                        records.done(job.id(), number, outcome);
                    }
                }));
    }

    private void rehearseLane(
            ImportJob job,
            ImportHandler<?> handler,
            ImportRecords.Claimed first,
            Map<Integer, @Nullable RecordOutcome> outcomes) {
        outcomes.put(first.line(), rehearse(job, handler, first));
        for (var next : records.claimBehind(job.id(), first, MOST)) {
            // What the database itself refused has ended the transaction for those that come after.
            if (!QuarkusTransaction.isRollbackOnly()) {
                outcomes.put(next.line(), rehearse(job, handler, next));
            }
        }
    }

    private RecordOutcome rehearse(ImportJob job, ImportHandler<?> handler, ImportRecords.Claimed record) {
        sql.update("savepoint before_line");
        var outcome = take(job, handler, record);
        entities.clear();
        if (outcome.taken()) {
            taking.remember(job, record, outcome);
            records.done(job.id(), record.line(), outcome);
        } else {
            sql.update("rollback to savepoint before_line");
        }
        return outcome;
    }

    private RecordOutcome take(ImportJob job, ImportHandler<?> handler, ImportRecords.Claimed record) {
        try {
            return taking.take(job, handler, record);
        } catch (RuntimeException failure) {
            return faults.ofTheRecord(job, record, failure);
        }
    }

    /** Rolls the transaction back. */
    private static final class NothingStays extends RuntimeException {
        private NothingStays() {
            super(null, null, false, false);
        }
    }
}
