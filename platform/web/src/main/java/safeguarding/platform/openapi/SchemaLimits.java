package safeguarding.platform.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.json.StrictJson;

/** Writes down the limits that hold anyway: lengths of texts, bounds of whole numbers, what fits into a body. */
final class SchemaLimits {

    /** More items do not fit into the largest ordinary body. */
    private static final int ITEMS = 600_000;

    private SchemaLimits() {}

    static void state(Schema schema) {
        if (is(schema, SchemaType.STRING)) {
            text(schema);
        } else if (is(schema, SchemaType.INTEGER)) {
            wholeNumber(schema);
        } else if (is(schema, SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(ITEMS);
        }
    }

    private static void text(Schema schema) {
        var limited = schema.getEnumeration() != null || schema.getConstValue() != null;
        if (!limited && schema.getMaxLength() == null) {
            schema.setMaxLength(longest(schema.getFormat()));
        }
        if (!limited && schema.getFormat() == null && schema.getPattern() == null) {
            schema.setPattern("^[^\\u0000]*$");
        }
    }

    private static int longest(@Nullable String format) {
        return switch (format) {
            case "date" -> 10;
            case "uuid" -> 36;
            case "date-time" -> 40;
            case "uri" -> 2_000;
            case null, default -> StrictJson.LONGEST_TEXT;
        };
    }

    private static void wholeNumber(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        var small = schema.getFormat().equals("int32");
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(small ? Integer.MIN_VALUE : Long.MIN_VALUE));
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(small ? Integer.MAX_VALUE : Long.MAX_VALUE));
        }
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
