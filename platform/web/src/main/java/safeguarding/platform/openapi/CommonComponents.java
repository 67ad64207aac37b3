package safeguarding.platform.openapi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import safeguarding.platform.caller.Purpose;
import safeguarding.platform.caller.RequestHeaders;
import safeguarding.platform.problem.ProblemType;

/** The parts that all documents have in common. */
final class CommonComponents {

    private CommonComponents() {}

    static void add(Components components) {
        ProblemSchema.add(components);
        parameters(components);
        components.addHeader(
                "RateLimit", header("What is left of the caller's share, such as \"requests\";r=99;t=1.", text(100)));
        components.addHeader(
                "RateLimitPolicy", header("The caller's share, such as \"requests\";q=100;w=1.", text(100)));
        components.addHeader("CorrelationId", header("Names this piece of work through every service.", text(64)));
        answers(components);
    }

    private static void parameters(Components components) {
        components.addParameter(
                "AccessPurpose",
                parameter(
                                RequestHeaders.ACCESS_PURPOSE,
                                "Why a child's record is opened. Needed wherever one is; each role has purposes of its own (403 names them).")
                        .schema(text(40).enumeration(List.copyOf(Arrays.stream(Purpose.values())
                                .map(Purpose::code)
                                .toList()))));
        components.addParameter(
                "OnBehalfOf",
                parameter(
                                RequestHeaders.ON_BEHALF_OF,
                                "Staff number or office of the person the caller works for. It is logged and opens nothing.")
                        .schema(text(100)));
        components.addParameter(
                "CorrelationId",
                parameter(RequestHeaders.CORRELATION_ID, "Names this piece of work; made when absent.")
                        .schema(text(64).pattern("^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$")));
        components.addParameter(
                "IdempotencyKey",
                parameter(
                                "Idempotency-Key",
                                "Chosen by the caller, one for each thing to create; a repeat gets the same answer.")
                        .required(true)
                        .schema(text(128).pattern("^[\\x21-\\x7e]{8,128}$")));
        components.addParameter(
                "IfMatch",
                parameter("If-Match", "The ETag of the version that the change is meant for.")
                        .required(true)
                        .schema(text(40).pattern("^\"[0-9]{1,10}\"$")));
    }

    private static void answers(Components components) {
        Map<Integer, String> titles = new LinkedHashMap<>();
        Arrays.stream(ProblemType.values()).forEach(type -> titles.putIfAbsent(type.status(), type.title()));
        titles.forEach((status, title) -> {
            var answer = OASFactory.createAPIResponse().description(title + ".").content(StandardAnswers.problem());
            StandardAnswers.headers()
                    .forEach((name, component) ->
                            answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + component)));
            if (status == ProblemType.TOO_MANY_REQUESTS.status() || status == ProblemType.UNAVAILABLE.status()) {
                answer.addHeader("Retry-After", header("Seconds after which a new attempt makes sense.", seconds()));
            }
            components.addResponse("Refused" + status, answer);
        });
    }

    private static Parameter parameter(String name, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(description);
    }

    private static Header header(String description, Schema schema) {
        return OASFactory.createHeader().description(description).schema(schema);
    }

    private static Schema text(int longest) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .maxLength(longest)
                .pattern("^[\\x20-\\x7e]*$");
    }

    private static Schema seconds() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.INTEGER))
                .format("int32")
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(86_400));
    }
}
