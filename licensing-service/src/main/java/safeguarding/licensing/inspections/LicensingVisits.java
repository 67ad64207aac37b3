package safeguarding.licensing.inspections;


/** Visits of the licensing team. */
public interface LicensingVisits {

    /** The visit, or empty when there is none. */
    Optional<LicensingVisit> find(UUID visitId);

    /** The visits with these identifiers. */
    List<LicensingVisit> all(Collection<UUID> ids);

    /** The last visit about any of these licences that saw something on a civil date or later. */
    Optional<LicensingVisit> lastSeen(Collection<UUID> licenceIds, LocalDate since);

    /** Keeps the visit with what happened. */
    LicensingVisit save(LicensingVisit visit);
}
