package safeguarding.conference.quality;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.journal.EventJournal;

/**
 * Every change is recorded in the journal, whoever makes it: an operation, an import, a deadline that passes. So no writer
 * can forget to have its facts judged.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class JudgingWhatIsRecorded implements EventJournal {

    private final EventJournal journal;
    private final TransactionSynchronizationRegistry transactions;
    private final Judging judging;

    JudgingWhatIsRecorded(
            @Delegate @Any EventJournal journal, TransactionSynchronizationRegistry transactions, Judging judging) {
        this.journal = journal;
        this.transactions = transactions;
        this.judging = judging;
    }

    @Override
    public void record(List<CatalogueEvent> events) {
        journal.record(events);
        for (var event : events) {
            if (!event.childIds().isEmpty()) {
                JudgedTogether.in(transactions, judging).add(event.childIds());
            }
        }
    }
}
