package safeguarding.licensing.inspections;


/** Complaints of parties. */
public interface PartyComplaints {

    /** The complaint, or empty when there is none. */
    Optional<PartyComplaint> find(UUID complaintId);

    /** The complaints with these identifiers. */
    List<PartyComplaint> all(Collection<UUID> ids);

    /** Keeps the complaint with what happened. */
    PartyComplaint save(PartyComplaint complaint);
}
