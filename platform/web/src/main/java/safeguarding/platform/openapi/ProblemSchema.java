package safeguarding.platform.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schema of a refusal, the same in every document. */
final class ProblemSchema {

    private static final int SENTENCE = 2_000;

    private ProblemSchema() {}

    static void add(Components components) {
        components.addSchema(
                "Problem",
                object(
                                "Why a request was refused, as RFC 9457 describes it.",
                                List.of("type", "title", "status", "detail", "traceId"))
                        .addProperty(
                                "type",
                                text("Stable identifier of the kind of refusal.", 200)
                                        .format("uri")
                                        .pattern(null))
                        .addProperty("title", text("What this kind of refusal means.", 200))
                        .addProperty("status", status())
                        .addProperty("detail", text("What was wrong this time.", SENTENCE))
                        .addProperty("rule", text("Id of the rule that refuses.", 40))
                        .addProperty("citation", text("Where that rule stands.", SENTENCE))
                        .addProperty(
                                "violations",
                                OASFactory.createSchema()
                                        .type(List.of(SchemaType.ARRAY))
                                        .maxItems(1_000)
                                        .description("Single fields that cannot be taken.")
                                        .items(OASFactory.createSchema().ref("#/components/schemas/Violation")))
                        .addProperty("traceId", text("Names this request in the logs of the suite.", 40))
                        .example(example()));
        components.addSchema(
                "Violation",
                object("What is wrong with one field.", List.of("field", "message"))
                        .addProperty("field", text("Path of the field, such as children[0].dateOfBirth.", 500))
                        .addProperty("message", text("What is wrong with it.", SENTENCE)));
    }

    private static Map<String, Object> example() {
        return new TreeMap<>(Map.of(
                "type", "urn:safeguarding:problem:not-found",
                "title", "There is no such thing for this caller",
                "status", 404,
                "detail", "Nothing is found under this address.",
                "traceId", "5b8aa5a2d2c872e8321cf37308d69df2"));
    }

    private static Schema object(String description, List<String> required) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description(description)
                .required(required);
    }

    private static Schema text(String description, int longest) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.STRING))
                .description(description)
                .maxLength(longest)
                .pattern("^[^\\u0000]*$");
    }

    private static Schema status() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.INTEGER))
                .format("int32")
                .description("HTTP status code.")
                .minimum(BigDecimal.valueOf(400))
                .maximum(BigDecimal.valueOf(599));
    }
}
