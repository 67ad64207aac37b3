package safeguarding.platform.aggregate;

import safeguarding.platform.journal.CatalogueEvent;

/**
 * Puts one feature's domain events into the published language.
 *
 * @param <E> the sealed interface of the feature's events
 */
public interface Publication<E extends DomainEvent> {

    /** The sealed interface whose events this publication speaks of. */
    Class<E> about();

    /** The event as the catalogue describes it: thin, without a personal value. */
    CatalogueEvent translate(E event);
}
