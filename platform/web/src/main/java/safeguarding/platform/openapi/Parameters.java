package safeguarding.platform.openapi;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** An example for each identifier and date in a path or query, and a description for each identifier in a path. */
final class Parameters {

    private Parameters() {}

    static void show(Operation operation) {
        Shape.parametersOf(operation).forEach(Parameters::show);
    }

    private static void show(Parameter parameter) {
        if (parameter.getSchema() == null) {
            return;
        }
        if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
            parameter.setDescription("Identifier of the " + words(parameter.getName()) + ".");
        }
        if (parameter.getExample() == null) {
            parameter.setExample(
                    example(parameter.getName(), parameter.getSchema().getFormat()));
        }
    }

    private static @Nullable String example(String name, @Nullable String format) {
        return switch (format) {
            case "uuid" ->
                name.equals("childId")
                        ? "5f0c1c8e-7d1a-8a53-9b0e-6a2f4d1c7e90"
                        : "01936f1e-8a40-7c3a-9f21-5b7d9e0c4a20";
            case "date" -> "2013-11-28";
            case null, default -> null;
        };
    }

    /** {@code relatedPersonId} is the related person. */
    private static String words(String name) {
        return name.replaceFirst("Id$", "")
                .replaceAll("([A-Z])", " $1")
                .toLowerCase(java.util.Locale.ROOT)
                .strip();
    }
}
