package safeguarding.platform.openapi;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * The headers an operation takes, known by its answers: a creating POST (201, 202) takes an {@code Idempotency-Key}, what
 * may answer 412 or 428 takes {@code If-Match}.
 */
final class StandardHeaders {

    private static final Set<String> CREATING = Set.of("201", "202");
    private static final Set<String> VERSIONED = Set.of("412", "428");

    private StandardHeaders() {}

    static void add(HttpMethod method, Operation operation) {
        refer(operation, "Access-Purpose", "AccessPurpose");
        refer(operation, "On-Behalf-Of", "OnBehalfOf");
        refer(operation, "X-Correlation-Id", "CorrelationId");
        if (method == HttpMethod.POST && answersWithOneOf(operation, CREATING)) {
            refer(operation, "Idempotency-Key", "IdempotencyKey");
        }
        if (answersWithOneOf(operation, VERSIONED)) {
            refer(operation, "If-Match", "IfMatch");
        }
    }

    private static boolean answersWithOneOf(Operation operation, Set<String> statuses) {
        return operation.getResponses() != null
                && operation.getResponses().getAPIResponses().keySet().stream().anyMatch(statuses::contains);
    }

    private static void refer(Operation operation, String header, String component) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        if (parameters.stream().noneMatch(parameter -> header.equalsIgnoreCase(parameter.getName()))) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + component));
        }
    }
}
