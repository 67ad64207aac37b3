package safeguarding.platform.versioning;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Providers;
import org.hibernate.StaleStateException;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.sql.Fault;

/** Turns failures of the database into refusals a caller can act on; all others stay faults of ours. */
final class Collisions {

    private static final int AT_ONCE = 1;
    private static final int LATER = 5;

    private Collisions() {}

    static Response answer(Throwable failure, Providers providers) {
        return switch (Fault.of(failure)) {
            case CONTENTION -> refusal(providers, stale(failure) ? changed() : collided());
            case AWAY -> refusal(providers, away());
            case LASTING -> providers.getExceptionMapper(Throwable.class).toResponse(failure);
        };
    }

    private static Response refusal(Providers providers, ProblemException problem) {
        return providers.getExceptionMapper(ProblemException.class).toResponse(problem);
    }

    private static boolean stale(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return true;
            }
        }
        return false;
    }

    private static ProblemException changed() {
        return ProblemException.of(
                ProblemType.STALE_VERSION, "The record was changed by somebody else. Read it again, then decide.");
    }

    private static ProblemException collided() {
        return ProblemException.tryAgain(
                ProblemType.CONFLICT, "The request met another one on the same records. Nothing was stored.", AT_ONCE);
    }

    private static ProblemException away() {
        return ProblemException.tryAgain(
                ProblemType.UNAVAILABLE, "The service cannot reach its records at the moment.", LATER);
    }
}
