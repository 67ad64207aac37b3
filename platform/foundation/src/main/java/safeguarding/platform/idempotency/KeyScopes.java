package safeguarding.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import safeguarding.platform.caller.Caller;

/** Keeps the keys of different callers and operations apart. */
@ApplicationScoped
class KeyScopes {

    private final Instance<Caller> caller;

    KeyScopes(Instance<Caller> caller) {
        this.caller = caller;
    }

    /** People who share a front end are different clients here: what one was answered is not for the other. */
    IdempotencyKey.Scope of(IdempotencyKey key, String operation) {
        var calling = caller.get();
        return key.within(calling.subject(), calling.client(), operation);
    }
}
