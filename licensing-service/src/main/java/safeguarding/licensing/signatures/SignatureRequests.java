package safeguarding.licensing.signatures;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests for signatures. */
public interface SignatureRequests {

    /** The request, or empty when there is none. */
    Optional<SignatureRequest> find(UUID requestId);

    /** The requests with these identifiers, in this order. */
    List<SignatureRequest> all(List<UUID> ids);

    /** The requests of a licence that were not closed, the first asked first. */
    List<SignatureRequest> standing(UUID licenceId);

    /** The request whose last link has this digest. */
    Optional<SignatureRequest> ofLink(String tokenDigest);

    /** Keeps everybody else from the request until the end of the transaction, and reads it anew. */
    void hold(SignatureRequest request);

    /** Keeps the request with what happened. */
    SignatureRequest save(SignatureRequest request);
}
