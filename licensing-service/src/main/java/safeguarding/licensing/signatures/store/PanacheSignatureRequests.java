package safeguarding.licensing.signatures.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.signatures.SignatureRequest;
import safeguarding.licensing.signatures.SignatureRequests;
import safeguarding.platform.aggregate.AggregateRepository;

/** Keeps requests for signatures. */
@ApplicationScoped
public class PanacheSignatureRequests extends AggregateRepository<SignatureRequest> implements SignatureRequests {

    @Override
    public Optional<SignatureRequest> find(UUID requestId) {
        return findByIdOptional(requestId);
    }

    @Override
    public List<SignatureRequest> all(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids).stream()
                        .sorted(Comparator.comparing(request -> ids.indexOf(request.id())))
                        .toList();
    }

    @Override
    public List<SignatureRequest> standing(UUID licenceId) {
        return list("licenceId = ?1 and closedOn is null order by id", licenceId);
    }

    @Override
    public Optional<SignatureRequest> ofLink(String tokenDigest) {
        return find("link.tokenDigest", tokenDigest).firstResultOptional();
    }

    @Override
    public void hold(SignatureRequest request) {
        getEntityManager().refresh(request, LockModeType.PESSIMISTIC_WRITE);
    }
}
