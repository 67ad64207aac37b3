package safeguarding.platform.versioning;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import safeguarding.platform.sql.SqlFailure;

/** The same for plain statements. */
@Provider
public final class StatementFailureMapper implements ExceptionMapper<SqlFailure> {

    private final Providers providers;

    StatementFailureMapper(@Context Providers providers) {
        this.providers = providers;
    }

    @Override
    public Response toResponse(SqlFailure failure) {
        return Collisions.answer(failure, providers);
    }
}
