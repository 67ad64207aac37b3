package safeguarding.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import safeguarding.platform.problem.Problem;

/** What an operation may answer besides its own, by its shape: refusals as problems, and the headers of every answer. */
final class StandardAnswers {

    private static final List<String> ALWAYS =
            List.of("400", "401", "403", "406", "414", "429", "431", "500", "503", "504");

    /** Descriptions that the framework writes by itself; ours say more. */
    private static final Set<String> BARE = Set.of("Not Authorized", "Not Allowed", "Bad Request");

    private StandardAnswers() {}

    static void add(Shape shape, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var answers = Objects.requireNonNull(operation.getResponses());
        if (shape.comparesAVersion() && answers.getAPIResponse("304") == null) {
            answers.addAPIResponse("304", OASFactory.createAPIResponse().description("The caller has this version."));
        }
        statuses(shape).forEach(status -> addIfAbsent(answers, status));
        answers.getAPIResponses().forEach((status, answer) -> complete(shape, status, answer));
        answers.setAPIResponses(new TreeMap<>(answers.getAPIResponses()));
    }

    /** Statuses of refusals that an operation of this shape can answer. */
    private static List<String> statuses(Shape shape) {
        var statuses = new ArrayList<>(ALWAYS);
        if (shape.onARecord()) {
            statuses.add("404");
        }
        if (shape.follows()) {
            statuses.add("410");
        }
        if (shape.takesABody()) {
            statuses.addAll(List.of("413", "415"));
        }
        if (shape.changes()) {
            statuses.addAll(List.of("409", "422"));
        }
        if (shape.changesAVersion()) {
            statuses.addAll(List.of("412", "428"));
        }
        return statuses;
    }

    private static void addIfAbsent(APIResponses answers, String status) {
        var there = answers.getAPIResponse(status);
        if (there == null || (there.getContent() == null && BARE.contains(there.getDescription()))) {
            answers.addAPIResponse(
                    status, OASFactory.createAPIResponse().ref("#/components/responses/Refused" + status));
        }
    }

    private static void complete(Shape shape, String status, APIResponse answer) {
        if (answer.getRef() != null) {
            return;
        }
        if (status.compareTo("400") >= 0 && answer.getContent() == null) {
            answer.setContent(problem(Integer.parseInt(status)));
        }
        headers().forEach((name, component) -> refer(answer, name, component));
        if (status.startsWith("2") && !status.equals("204") && shape.showsAVersion() || status.equals("304")) {
            refer(answer, "ETag", "ETag");
        }
        if (status.equals("200") && shape.ofADay()) {
            refer(answer, "As-At", "AsAt");
            refer(answer, "Known-On", "KnownOn");
            refer(answer, "Provisional", "Provisional");
        }
        if (status.equals("201") || status.equals("202")) {
            refer(answer, "Location", "Location");
        }
        if (status.equals("409")) {
            refer(answer, "Retry-After", "RetryAfter");
        }
    }

    private static void refer(APIResponse answer, String name, String component) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
            answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + component));
        }
    }

    static Content problem(int status) {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                .examples(ProblemExamples.of(status)));
    }

    static Map<String, String> headers() {
        return new TreeMap<>(Map.of(
                "RateLimit", "RateLimit", "RateLimit-Policy", "RateLimitPolicy", "X-Correlation-Id", "CorrelationId"));
    }
}
