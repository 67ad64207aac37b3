package safeguarding.licensing.neighbours;


/** What inspections saw. */
public interface Inspected {

    /** The last inspection of any of these licences that took place on a civil date or later; empty when there was none. */
    Optional<KnownInspection> lastSince(Collection<UUID> licenceIds, LocalDate since);
}
