package safeguarding.platform.openapi;

import java.util.ArrayList;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers an operation takes, each described in one place. */
final class StandardHeaders {

    private StandardHeaders() {}

    static void add(Shape shape, Operation operation) {
        refer(operation, "Access-Purpose", "AccessPurpose");
        refer(operation, "On-Behalf-Of", "OnBehalfOf");
        refer(operation, "X-Correlation-Id", "CorrelationId");
        if (shape.creates()) {
            refer(operation, "Idempotency-Key", "IdempotencyKey");
        }
        if (shape.changesAVersion()) {
            refer(operation, "If-Match", "IfMatch");
        }
        if (shape.comparesAVersion()) {
            refer(operation, "If-None-Match", "IfNoneMatch");
        }
    }

    /** A header that the operation itself describes stays as it is. */
    private static void refer(Operation operation, String header, String component) {
        var parameters = new ArrayList<>(Shape.parametersOf(operation));
        parameters.removeIf(
                parameter -> header.equalsIgnoreCase(parameter.getName()) && parameter.getDescription() == null);
        if (parameters.stream().noneMatch(parameter -> header.equalsIgnoreCase(parameter.getName()))) {
            Parameter reference = OASFactory.createParameter().ref("#/components/parameters/" + component);
            parameters.add(reference);
        }
        operation.setParameters(parameters);
    }
}
