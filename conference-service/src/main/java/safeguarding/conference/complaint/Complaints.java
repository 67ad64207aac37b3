package safeguarding.conference.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The complaints of this service. */
public interface Complaints {

    Optional<Complaint> find(UUID complaintId);

    /** These, in no order. */
    List<Complaint> all(Collection<UUID> complaintIds);

    /** Keeps the complaint with what happened to it. */
    Complaint save(Complaint complaint);
}
