package safeguarding.platform.problem.mapping;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.request.BodyTooLarge;

/** Bodies that grew past the limit or broke off on their way in. */
@Provider
public final class BrokenBodies implements ExceptionMapper<IOException> {

    @Override
    public Response toResponse(IOException exception) {
        return exception instanceof BodyTooLarge large
                ? Refusals.answer(
                        ProblemType.BODY_TOO_LARGE, "The body may have at most %d bytes here.".formatted(large.limit()))
                : OurFaults.answer(exception);
    }
}
