package safeguarding.platform.journal;

/**
 * An event that the catalogue and the broker will take.
 *
 * @param event what was recorded
 * @param json its body
 */
record PublishableEvent(CatalogueEvent event, String json) {}
