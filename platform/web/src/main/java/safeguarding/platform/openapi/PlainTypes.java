package safeguarding.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Writes identifiers, dates and instants as texts with a format where they stand. A reference to a schema that is only a
 * text turns into a class of its own in some generated clients, and into {@code allOf} beside a description.
 */
final class PlainTypes {

    private static final String REFERENCE = "#/components/schemas/";
    private static final Map<String, String> FORMATS = Map.of(
            "UUID", "uuid",
            "LocalDate", "date",
            "Instant", "date-time",
            "URI", "uri");

    private PlainTypes() {}

    /** Names of the schemas that are never referred to. */
    static Set<String> names() {
        return FORMATS.keySet();
    }

    static void write(Schema schema) {
        var format = formatOf(schema.getRef());
        if (format != null) {
            schema.setRef(null);
        } else if (schema.getAllOf() != null && schema.getAllOf().size() == 1) {
            format = formatOf(schema.getAllOf().getFirst());
            if (format != null) {
                schema.setAllOf(null);
            }
        }
        if (format != null) {
            schema.setType(List.of(SchemaType.STRING));
            schema.setFormat(format);
        }
        sayWhatItIs(schema);
    }

    /** A part of {@code allOf} may have been written out before the schema around it. */
    private static @Nullable String formatOf(Schema part) {
        return part.getFormat() != null && FORMATS.containsValue(part.getFormat())
                ? part.getFormat()
                : formatOf(part.getRef());
    }

    private static @Nullable String formatOf(@Nullable String reference) {
        return reference != null && reference.startsWith(REFERENCE)
                ? FORMATS.get(reference.substring(REFERENCE.length()))
                : null;
    }

    /** Limits of a parameter alone do not say its type. */
    private static void sayWhatItIs(Schema schema) {
        if (schema.getType() == null && schema.getRef() == null) {
            if (schema.getMaxLength() != null || schema.getPattern() != null || schema.getEnumeration() != null) {
                schema.setType(List.of(SchemaType.STRING));
            } else if (schema.getMinimum() != null || schema.getMaximum() != null) {
                schema.setType(List.of(SchemaType.INTEGER));
            }
        }
    }
}
