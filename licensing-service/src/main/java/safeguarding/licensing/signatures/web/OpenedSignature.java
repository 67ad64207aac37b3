package safeguarding.licensing.signatures.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.signatures.AnsweringRequests;
import safeguarding.licensing.signatures.SignatureRequest;
import safeguarding.licensing.signatures.SignatureRequests;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.versioning.Versions;

/** A request for a signature, opened to the caller or not there. */
@ApplicationScoped
class OpenedSignature {

    private final SignatureRequests requests;
    private final Access access;

    OpenedSignature(SignatureRequests requests, Access access) {
        this.requests = requests;
        this.access = access;
    }

    SignatureRequest toRead(UUID requestId) {
        var request = found(requestId);
        access.toRead(record(request));
        return request;
    }

    SignatureRequest toChange(UUID requestId, @Nullable String ifMatch) {
        var request = found(requestId);
        access.toChange(record(request));
        Versions.require(ifMatch, request);
        return request;
    }

    static ProtectedRecord record(SignatureRequest request) {
        return new ProtectedRecord(AnsweringRequests.TYPE, request.id(), Set.of(request.childId()));
    }

    private SignatureRequest found(UUID requestId) {
        return requests.find(requestId).orElseThrow(() -> AreaRecords.none(AnsweringRequests.TYPE));
    }
}
