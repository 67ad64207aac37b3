package safeguarding.platform.openapi;

import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Names the roles of each operation in {@code x-roles} and, for people, in its description; the framework hands them over
 * as scopes of the token.
 */
final class Roles {

    private static final String EXTENSION = "x-roles";

    private Roles() {}

    static void state(Operation operation) {
        var roles = new TreeSet<String>();
        if (operation.getSecurity() != null) {
            operation
                    .getSecurity()
                    .forEach(needed -> needed.getSchemes().values().forEach(roles::addAll));
        }
        operation.addExtension(EXTENSION, List.copyOf(roles));
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(Heading.SCHEME, List.of())));
        if (operation.getDescription() != null) {
            var who = roles.isEmpty() ? "every signed-in caller" : String.join(", ", roles);
            operation.setDescription(operation.getDescription() + "\n\nRoles: " + who + ".");
        }
    }
}
