package safeguarding.licensing.neighbours;


/**
 * An inspection that took place.
 *
 * @param on civil date on which it took place
 * @param satisfying whether what was seen stands in the way of nothing: all was well, or only something is to be mended
 */
public record KnownInspection(UUID visitId, LocalDate on, boolean satisfying) {}
