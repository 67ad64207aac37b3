package safeguarding.platform.openapi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Refusals that may name the time of a new attempt. */
    private static final Set<Integer> TRY_AGAIN = Set.of(
            ProblemType.KEY_IN_USE.status(),
            ProblemType.TOO_MANY_REQUESTS.status(),
            ProblemType.UNAVAILABLE.status(),
            ProblemType.TOO_SLOW.status());

    private CommonComponents() {}

    static void add(Components components) {
        ProblemSchema.add(components);
        parameters(components);
        components.addHeader(
                "RateLimit", header("What is left of the caller's share, such as \"requests\";r=99;t=1.", text(100)));
        components.addHeader(
                "RateLimitPolicy", header("The caller's share, such as \"requests\";q=100;w=1.", text(100)));
        components.addHeader("CorrelationId", header("Names this piece of work through every service.", text(64)));
        components.addHeader(
                "ETag", header("Version of the record, for If-Match and If-None-Match.", tag().example("\"3\"")));
        components.addHeader("AsAt", header("The day whose state is told, where a day was asked for.", day()));
        components.addHeader("KnownOn", header("The day at whose end it was known, where one was asked for.", day()));
        components.addHeader(
                "Provisional",
                header(
                        "Where a day was asked for: true while one of the days has not ended, or no knownOn was named, so that"
                                + " the answer may still change; false when it stays the same for ever.",
                        OASFactory.createSchema().type(List.of(Schema.SchemaType.BOOLEAN))));
        components.addHeader("Location", header("Address of what was made.", address()));
        components.addHeader("RetryAfter", header("Seconds after which a new attempt makes sense.", seconds()));
        answers(components);
    }

    /** The purposes as a type of their own: otherwise clients get another one for every operation. */
    private static Schema purposes(Components components) {
        components.addSchema(
                "AccessPurpose",
                OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .description("Why a child's record is opened.")
                        .enumeration(List.copyOf(Arrays.stream(Purpose.values())
                                .map(Purpose::code)
                                .toList())));
        return OASFactory.createSchema().ref("#/components/schemas/AccessPurpose");
    }

    private static void parameters(Components components) {
        components.addParameter(
                "AccessPurpose",
                parameter(
                                RequestHeaders.ACCESS_PURPOSE,
                                "Why a child's record is opened. Needed wherever one is; each role has purposes of its"
                                        + " own (403 names them).")
                        .example("conference")
                        .schema(purposes(components)));
        components.addParameter(
                "OnBehalfOf",
                parameter(
                                RequestHeaders.ON_BEHALF_OF,
                                "Staff number or office of the person the caller works for. It is logged and opens"
                                        + " nothing.")
                        .example("S1042")
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
                        .example("8f1c2d9e-register-S00001")
                        .schema(text(128).pattern("^[\\x21-\\x7e]{8,128}$")));
        components.addParameter(
                "IfMatch",
                parameter("If-Match", "The ETag of the version that the change is meant for.")
                        .required(true)
                        .example("\"3\"")
                        .schema(tag()));
        components.addParameter(
                "IfNoneMatch",
                parameter("If-None-Match", "The ETag the caller has; 304 without a body when it is still the version.")
                        .example("\"3\"")
                        .schema(text(400)));
    }

    private static void answers(Components components) {
        Map<Integer, String> titles = new LinkedHashMap<>();
        Arrays.stream(ProblemType.values()).forEach(type -> titles.putIfAbsent(type.status(), type.title()));
        titles.forEach((status, title) -> {
            var answer =
                    OASFactory.createAPIResponse().description(title + ".").content(StandardAnswers.problem(status));
            StandardAnswers.headers()
                    .forEach((name, component) ->
                            answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + component)));
            if (TRY_AGAIN.contains(status)) {
                answer.addHeader("Retry-After", OASFactory.createHeader().ref("#/components/headers/RetryAfter"));
            }
            if (status == ProblemType.NOT_SIGNED_IN.status()) {
                answer.addHeader("WWW-Authenticate", header("How to sign in.", text(100)));
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

    private static Schema tag() {
        return text(42).pattern("^\"[0-9a-f-]{1,40}\"$");
    }

    private static Schema address() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .format("uri")
                .maxLength(2_000);
    }

    private static Schema day() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .format("date")
                .maxLength(10);
    }

    private static Schema seconds() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.INTEGER))
                .format("int32")
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(86_400));
    }
}
