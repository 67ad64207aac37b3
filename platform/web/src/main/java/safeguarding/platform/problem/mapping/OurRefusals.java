package safeguarding.platform.problem.mapping;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import safeguarding.platform.problem.ProblemException;

/** Refusals that our own code has put into words. */
@Provider
public final class OurRefusals implements ExceptionMapper<ProblemException> {

    @Override
    public Response toResponse(ProblemException refusal) {
        return Refusals.answer(refusal);
    }
}
