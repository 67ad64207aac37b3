package safeguarding.platform.problem.mapping;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Callers without a valid token, and callers whose roles do not allow an operation. */
public class SecurityRefusals {

    private static final int BEFORE_THE_FRAMEWORK = Priorities.USER - 10;

    /** Nobody is signed in. */
    @ServerExceptionMapper(priority = BEFORE_THE_FRAMEWORK)
    public Response nobody(UnauthorizedException exception) {
        return Refusals.answer(StatusProblems.of(401));
    }

    /** The token was refused. */
    @ServerExceptionMapper(priority = BEFORE_THE_FRAMEWORK)
    public Response refusedToken(AuthenticationFailedException exception) {
        return Refusals.answer(RouterFailures.ofToken(exception));
    }

    /** The caller's roles do not allow it. */
    @ServerExceptionMapper(priority = BEFORE_THE_FRAMEWORK)
    public Response wrongRole(ForbiddenException exception) {
        return Refusals.answer(StatusProblems.of(403));
    }
}
