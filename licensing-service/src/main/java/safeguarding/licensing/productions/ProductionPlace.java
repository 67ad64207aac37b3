package safeguarding.licensing.productions;

import org.jspecify.annotations.Nullable;

/**
 * A place of a production.
 *
 * @param name what it is called there, unique in the production
 * @param council code of the council in whose area it is; {@code null} for a place outside England
 */
public record ProductionPlace(String name, @Nullable String council) {}
