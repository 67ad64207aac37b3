package safeguarding.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import safeguarding.platform.problem.Problem;

/** What every operation may answer besides its own: refusals as problems, and the headers of every answer. */
final class StandardAnswers {

    private static final List<String> ALWAYS = List.of("400", "401", "403", "404", "429", "500", "503");
    private static final List<String> WITH_BODY = List.of("413", "415");

    private StandardAnswers() {}

    static void add(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var answers = Objects.requireNonNull(operation.getResponses());
        ALWAYS.forEach(status -> addIfAbsent(answers, status));
        if (operation.getRequestBody() != null) {
            WITH_BODY.forEach(status -> addIfAbsent(answers, status));
        }
        answers.getAPIResponses().forEach(StandardAnswers::complete);
    }

    private static void addIfAbsent(APIResponses answers, String status) {
        var there = answers.getAPIResponse(status);
        if (there == null || (there.getContent() == null && there.getRef() == null && isBare(there))) {
            answers.addAPIResponse(
                    status, OASFactory.createAPIResponse().ref("#/components/responses/Refused" + status));
        }
    }

    /** The framework writes bare answers for 401 and 403; ours say more. */
    private static boolean isBare(APIResponse answer) {
        return "Not Authorized".equals(answer.getDescription()) || "Not Allowed".equals(answer.getDescription());
    }

    private static void complete(String status, APIResponse answer) {
        if (answer.getRef() != null) {
            return;
        }
        if (status.compareTo("400") >= 0 && answer.getContent() == null) {
            answer.setContent(problem());
        }
        headers().forEach((name, component) -> {
            if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
                answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + component));
            }
        });
    }

    static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    static Map<String, String> headers() {
        return Map.of(
                "RateLimit", "RateLimit", "RateLimit-Policy", "RateLimitPolicy", "X-Correlation-Id", "CorrelationId");
    }
}
