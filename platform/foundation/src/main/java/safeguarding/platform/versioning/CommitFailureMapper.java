package safeguarding.platform.versioning;

import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** The same for what comes to light when the transaction commits. */
@Provider
public final class CommitFailureMapper implements ExceptionMapper<RollbackException> {

    private final Providers providers;

    CommitFailureMapper(@Context Providers providers) {
        this.providers = providers;
    }

    @Override
    public Response toResponse(RollbackException failure) {
        return Collisions.answer(failure, providers);
    }
}
