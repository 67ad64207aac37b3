package safeguarding.platform.problem.mapping;

import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** The problem that belongs to a bare status code. */
final class StatusProblems {

    private StatusProblems() {}

    static ProblemException of(int status) {
        return switch (status) {
            case 401 ->
                ProblemException.of(
                        ProblemType.NOT_SIGNED_IN, "Send a valid bearer token in the Authorization header.");
            case 403 ->
                ProblemException.of(ProblemType.NOT_ALLOWED, "None of the caller's roles may use this operation.");
            case 404 -> ProblemException.of(ProblemType.NOT_FOUND, "Nothing is found under this address.");
            case 405 -> ProblemException.of(ProblemType.METHOD_NOT_ALLOWED, "This address does not take that method.");
            case 406 ->
                ProblemException.of(ProblemType.NOT_ACCEPTABLE, "None of the media types in Accept is offered here.");
            case 413 ->
                ProblemException.of(ProblemType.BODY_TOO_LARGE, "The body is larger than this operation takes.");
            case 414 -> ProblemException.of(ProblemType.ADDRESS_TOO_LONG, "The address is longer than is taken here.");
            case 415 ->
                ProblemException.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "The Content-Type of the body is not one that this operation takes.");
            case 429 -> ProblemException.tryAgain(ProblemType.TOO_MANY_REQUESTS, "There were too many requests.", 1);
            case 431 ->
                ProblemException.of(ProblemType.HEADERS_TOO_LARGE, "The headers are larger than is taken here.");
            case 503 ->
                ProblemException.tryAgain(ProblemType.UNAVAILABLE, "The service cannot answer at the moment.", 2);
            default ->
                status < 500
                        ? ProblemException.of(ProblemType.INVALID_REQUEST, "The request cannot be understood.")
                        : OurFaults.problem();
        };
    }
}
