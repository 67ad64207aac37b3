package safeguarding.conference.subjectaccess.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.subjectaccess.SubjectAccessRequest;
import safeguarding.conference.subjectaccess.SubjectAccessRequests;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens a subject access request for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedSubjectAccess {

    private final SubjectAccessRequests requests;
    private final Access access;

    OpenedSubjectAccess(SubjectAccessRequests requests, Access access) {
        this.requests = requests;
        this.access = access;
    }

    void child(UUID childId) {
        access.toChange(ProtectedRecord.ofChild(childId));
    }

    SubjectAccessRequest toRead(UUID requestId) {
        var request = request(requestId);
        access.toRead(ProtectedRecord.ofChild(request.childId()));
        return request;
    }

    /** Other records of the person go into the access log as well. */
    void shown(Set<UUID> records) {
        access.shown(records);
    }

    SubjectAccessRequest toChange(UUID requestId, @Nullable String ifMatch) {
        var request = request(requestId);
        access.toChange(ProtectedRecord.ofChild(request.childId()));
        Versions.require(ifMatch, request);
        return request;
    }

    private SubjectAccessRequest request(UUID requestId) {
        return requests.find(requestId)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no such subject access request for this caller."));
    }
}
