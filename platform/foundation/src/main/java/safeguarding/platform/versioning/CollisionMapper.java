package safeguarding.platform.versioning;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** What Hibernate says of a change that came too late or met another one, in the caller's words. */
@Provider
public final class CollisionMapper implements ExceptionMapper<PersistenceException> {

    private final Providers providers;

    CollisionMapper(@Context Providers providers) {
        this.providers = providers;
    }

    @Override
    public Response toResponse(PersistenceException failure) {
        return Collisions.answer(failure, providers);
    }
}
