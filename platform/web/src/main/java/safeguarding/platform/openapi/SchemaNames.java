package safeguarding.platform.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Schema names carry the service's name, so that clients of several services do not collide; common ones stay bare. */
final class SchemaNames {

    private static final String REFERENCE = "#/components/schemas/";
    private static final Set<String> COMMON =
            Set.of("Problem", "Violation", "Deadline", "DeadlineState", "DeadlineSubject", "LocalTime");

    private final String prefix;

    SchemaNames(ServiceName service) {
        this.prefix = service.inNames();
    }

    String of(String name) {
        return COMMON.contains(name) || name.startsWith(prefix) ? name : prefix + name;
    }

    void rewriteReferences(Schema schema) {
        if (schema.getRef() != null) {
            schema.setRef(rewritten(schema.getRef()));
        }
        if (schema.getDiscriminator() != null && schema.getDiscriminator().getMapping() != null) {
            Map<String, String> mapping = new LinkedHashMap<>();
            schema.getDiscriminator().getMapping().forEach((value, ref) -> mapping.put(value, rewritten(ref)));
            schema.getDiscriminator().setMapping(mapping);
        }
    }

    void rename(Components components) {
        if (components.getSchemas() != null) {
            Map<String, Schema> renamed = new TreeMap<>();
            components.getSchemas().forEach((name, schema) -> renamed.put(of(name), schema));
            PlainTypes.names().forEach(plain -> renamed.remove(of(plain)));
            components.setSchemas(renamed);
        }
    }

    private String rewritten(String reference) {
        return reference.startsWith(REFERENCE) ? REFERENCE + of(reference.substring(REFERENCE.length())) : reference;
    }
}
