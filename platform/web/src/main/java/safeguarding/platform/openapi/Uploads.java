package safeguarding.platform.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Uploads of one record a line. A client sends a stream of bytes, not one record as a body; what a line holds stands in
 * {@code x-record} beside it.
 */
final class Uploads {

    private static final List<String> LINES = List.of("application/x-ndjson", "text/csv");
    private static final String RECORD = "x-record";

    private Uploads() {}

    static void describe(Operation operation) {
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            for (var kind : LINES) {
                var media = operation.getRequestBody().getContent().getMediaType(kind);
                if (media != null
                        && media.getSchema() != null
                        && media.getSchema().getRef() != null) {
                    describe(media);
                }
            }
        }
    }

    private static void describe(MediaType media) {
        media.addExtension(RECORD, Map.of("$ref", media.getSchema().getRef()));
        media.setSchema(OASFactory.createSchema()
                .type(List.of(SchemaType.STRING))
                .format("binary")
                .maxLength(536_870_912));
    }
}
