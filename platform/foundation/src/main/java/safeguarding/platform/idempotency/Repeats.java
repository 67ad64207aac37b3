package safeguarding.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Gives a stored answer again to whom may still see it. */
@ApplicationScoped
class Repeats {

    private final Access access;

    Repeats(Access access) {
        this.access = access;
    }

    /** The answer as it was, or a refusal: another request (422), or children no longer visible (404). */
    Response again(StoredAnswer earlier, byte[] requestHash) {
        if (!MessageDigest.isEqual(earlier.requestHash(), requestHash)) {
            throw ProblemException.of(
                    ProblemType.KEY_REUSED,
                    "This Idempotency-Key was used for a request with other content. Use a new key for a new request.");
        }
        decideAnew(earlier);
        return earlier.asResponse();
    }

    /** A stored body cannot be shortened: every child in it must still be visible. */
    private void decideAnew(StoredAnswer earlier) {
        if (earlier.childIds().isEmpty()) {
            return;
        }
        var visible = access.toRead(new ProtectedRecord("stored-answer", earlier.id(), earlier.childIds()));
        if (!visible.containsAll(earlier.childIds())) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such record, or the caller may not see it.");
        }
    }
}
