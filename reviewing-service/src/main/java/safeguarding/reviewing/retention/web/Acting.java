package safeguarding.reviewing.retention.web;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.caller.CurrentCaller;

/** Who acts in the running request, as a record keeps it. */
@ApplicationScoped
class Acting {

    private final CurrentCaller current;

    Acting(CurrentCaller current) {
        this.current = current;
    }

    /** Staff number of the person; the subject of the token where there is none. */
    String person() {
        var caller = current.caller();
        return caller.staffId() == null ? caller.subject() : caller.staffId();
    }
}
