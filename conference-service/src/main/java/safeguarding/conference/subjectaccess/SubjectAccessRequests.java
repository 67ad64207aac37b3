package safeguarding.conference.subjectaccess;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The subject access requests of this service. */
public interface SubjectAccessRequests {

    Optional<SubjectAccessRequest> find(UUID requestId);

    /** These, in no order. */
    List<SubjectAccessRequest> all(Collection<UUID> requestIds);

    SubjectAccessRequest save(SubjectAccessRequest request);
}
