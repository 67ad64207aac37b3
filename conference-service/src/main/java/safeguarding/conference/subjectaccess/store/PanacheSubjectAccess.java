package safeguarding.conference.subjectaccess.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.subjectaccess.SubjectAccessRequest;
import safeguarding.conference.subjectaccess.SubjectAccessRequests;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps subject access requests. */
@ApplicationScoped
public class PanacheSubjectAccess extends AggregateRepository<SubjectAccessRequest> implements SubjectAccessRequests {

    @Override
    public Optional<SubjectAccessRequest> find(UUID requestId) {
        return findByIdOptional(requestId);
    }

    @Override
    public List<SubjectAccessRequest> all(Collection<UUID> requestIds) {
        return requestIds.isEmpty() ? List.of() : list("id in ?1", requestIds);
    }
}
