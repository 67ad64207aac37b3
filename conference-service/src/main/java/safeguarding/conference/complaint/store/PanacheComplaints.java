package safeguarding.conference.complaint.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.complaint.Complaint;
import safeguarding.conference.complaint.Complaints;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps complaints. */
@ApplicationScoped
public class PanacheComplaints extends AggregateRepository<Complaint> implements Complaints {

    @Override
    public Optional<Complaint> find(UUID complaintId) {
        return findByIdOptional(complaintId);
    }

    @Override
    public List<Complaint> all(Collection<UUID> complaintIds) {
        return complaintIds.isEmpty() ? List.of() : list("id in ?1", complaintIds);
    }
}
