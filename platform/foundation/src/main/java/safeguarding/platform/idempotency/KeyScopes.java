package safeguarding.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.caller.CurrentCaller;

/** Keeps the keys of different callers and operations apart. */
@ApplicationScoped
class KeyScopes {

    private final CurrentCaller caller;

    KeyScopes(CurrentCaller caller) {
        this.caller = caller;
    }

    /** People who share a front end are different clients here: what one was answered is not for the other. */
    IdempotencyKey.Scope of(IdempotencyKey key, String operation) {
        var calling = caller.caller();
        return key.within(calling.subject(), calling.client(), operation);
    }
}
