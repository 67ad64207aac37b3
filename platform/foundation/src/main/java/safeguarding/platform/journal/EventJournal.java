package safeguarding.platform.journal;

import java.util.List;

/** The append-only record of everything that happened in this service; what is here will be published. */
public interface EventJournal {

    /**
     * Records events in the caller's transaction. All that a transaction records is written together, in the order of the
     * calls, just before it commits; it then waits for other transactions that are writing events of the same
     * aggregates, so that versions stay dense and in order.
     *
     * @throws IllegalArgumentException when an event is not what the catalogue says, or is too large to be published
     */
    void record(List<CatalogueEvent> events);
}
