package safeguarding.platform.openapi;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the form of an operation.
 *
 * @param creates it is a POST that answers 201 or 202: it takes an {@code Idempotency-Key}
 * @param changesAVersion it takes {@code If-Match}
 * @param comparesAVersion it takes {@code If-None-Match}
 * @param showsAVersion its answer can carry the {@code ETag} of a record
 * @param changes it writes something; searches do not
 * @param onARecord an identifier stands in its path or is asked for in its query
 * @param follows it takes a cursor
 * @param takesABody a body goes with it
 * @param ofADay it answers how things stood on a day, or what was known on one
 */
record Shape(
        boolean creates,
        boolean changesAVersion,
        boolean comparesAVersion,
        boolean showsAVersion,
        boolean changes,
        boolean onARecord,
        boolean follows,
        boolean takesABody,
        boolean ofADay) {

    private static final Set<String> CREATING = Set.of("201", "202");
    private static final Set<String> DAYS = Set.of("asAt", "knownOn");
    private static final Set<String> CURSORS = Set.of("cursor", "after", "updatedSince");

    static Shape of(String path, PathItem item, HttpMethod method, Operation operation) {
        var creates = method == HttpMethod.POST
                && operation.getResponses() != null
                && operation.getResponses().getAPIResponses().keySet().stream().anyMatch(CREATING::contains);
        var parameters = parametersOf(operation);
        return new Shape(
                creates,
                takes(parameters, "If-Match"),
                takes(parameters, "If-None-Match"),
                creates || path.endsWith("}") || isVersioned(item),
                method != HttpMethod.GET && !path.endsWith("/searches"),
                path.contains("{") || isTold(parameters) || method != HttpMethod.GET,
                parameters.stream()
                        .map(Parameter::getName)
                        .filter(Objects::nonNull)
                        .anyMatch(CURSORS::contains),
                operation.getRequestBody() != null,
                method == HttpMethod.GET
                        && parameters.stream()
                                .map(Parameter::getName)
                                .filter(Objects::nonNull)
                                .anyMatch(DAYS::contains));
    }

    static List<Parameter> parametersOf(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static boolean isVersioned(PathItem item) {
        return item.getOperations().values().stream()
                .map(Shape::parametersOf)
                .anyMatch(parameters -> takes(parameters, "If-Match") || takes(parameters, "If-None-Match"));
    }

    private static boolean takes(List<Parameter> parameters, String header) {
        return parameters.stream().anyMatch(parameter -> header.equalsIgnoreCase(parameter.getName()));
    }

    /** A query that cannot do without naming a record. */
    private static boolean isTold(List<Parameter> parameters) {
        return parameters.stream()
                .anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY && isTrue(parameter.getRequired()));
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
