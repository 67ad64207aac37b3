package safeguarding.gateway.composition;

import java.util.ArrayList;
import java.util.List;
import safeguarding.gateway.composition.Contribution.Refused;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;

/** Hands a service's refusal of the question on to the caller. */
public final class RefusedByService {

    private static final List<ProblemType> ABOUT_THE_PURPOSE =
            List.of(ProblemType.PURPOSE_MISSING, ProblemType.PURPOSE_NOT_ADMITTED);

    private RefusedByService() {}

    /** The refusal in the words of the service, as a problem of the gateway. */
    public static ProblemException asProblem(Refused refused) {
        var detail = refused.problem().path("detail").asText("The service " + refused.source() + " refuses this.");
        for (var aboutThePurpose : ABOUT_THE_PURPOSE) {
            if (refused.problem()
                    .path("type")
                    .asText()
                    .equals(aboutThePurpose.uri().toString())) {
                return ProblemException.of(aboutThePurpose, detail);
            }
        }
        List<Violation> violations = new ArrayList<>();
        refused.problem()
                .path("violations")
                .forEach(one -> violations.add(new Violation(
                        one.path("field").asText(), one.path("message").asText())));
        return violations.isEmpty()
                ? ProblemException.of(ProblemType.INVALID_REQUEST, detail)
                : ProblemException.invalid(violations);
    }
}
