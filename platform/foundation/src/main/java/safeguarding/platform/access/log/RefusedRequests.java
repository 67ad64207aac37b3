package safeguarding.platform.access.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import safeguarding.platform.caller.CurrentCaller;

/**
 * Requests of signed-in callers that were refused before any record was looked at: by role, by the shape of the request,
 * or because a record is not there for the caller. They are logged with the children whom the address names. Nobody in
 * particular is behind a 401, so that it has no row.
 */
@RequestScoped
class RefusedRequests {

    private static final int REFUSED = 400;
    private static final int NOT_ALLOWED = 403;
    private static final int NOT_FOUND = 404;
    private static final int OUR_FAULT = 500;

    private final RequestLog log;
    private final NamedChildren named;
    private final CurrentCaller current;

    RefusedRequests(RequestLog log, NamedChildren named, CurrentCaller current) {
        this.log = log;
        this.named = named;
        this.current = current;
    }

    /** Notes the refusal, if there is one and no row names the children. */
    void note(UriInfo address, int status) {
        if (status < REFUSED || log.isWritten() || log.namesChildren() || !current.isSignedIn()) {
            return;
        }
        var children = named.in(address);
        if (log.isRefused() || (status >= OUR_FAULT && !children.isEmpty())) {
            log.touched(children);
        } else if (status == NOT_ALLOWED) {
            log.refused("role-not-allowed", children);
        } else if (!children.isEmpty()) {
            log.refused(status == NOT_FOUND ? "record-not-found" : "request-not-taken", children);
        }
    }
}
