package safeguarding.platform.aggregate;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.journal.EventJournal;

/** Carries what happened to an aggregate into the journal. */
@Unremovable
@ApplicationScoped
class AggregateHistory {

    private final Publications publications;
    private final EventJournal journal;

    AggregateHistory(Publications publications, EventJournal journal) {
        this.publications = publications;
        this.journal = journal;
    }

    /** Records what happened since the aggregate was last saved. */
    void keep(Aggregate aggregate) {
        journal.record(
                aggregate.takeEvents().stream().map(publications::translate).toList());
    }
}
