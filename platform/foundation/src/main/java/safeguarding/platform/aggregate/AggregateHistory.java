package safeguarding.platform.aggregate;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** Records what happened since the aggregates were last saved. */
    void keep(List<? extends Aggregate> aggregates) {
        journal.record(aggregates.stream()
                .flatMap(aggregate -> aggregate.takeEvents().stream())
                .map(publications::translate)
                .toList());
    }
}
