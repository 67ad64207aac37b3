package safeguarding.gateway.routing;

import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** What callers hear when a service does not answer. */
final class ServiceProblems {

    private static final int COME_AGAIN_SECONDS = 5;

    private ServiceProblems() {}

    static ProblemException away(String service) {
        return ProblemException.tryAgain(
                ProblemType.UNAVAILABLE,
                "The service %s cannot be reached at the moment. Other services may answer.".formatted(service),
                COME_AGAIN_SECONDS);
    }

    static ProblemException slow(String service) {
        return ProblemException.tryAgain(
                ProblemType.TOO_SLOW,
                "The service %s did not answer in time. Whether a change was made is not known.".formatted(service),
                COME_AGAIN_SECONDS);
    }
}
