package safeguarding.platform.json;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;

/** Where in a JSON text something stands, such as {@code children[0].dateOfBirth}. */
public final class JsonPath {

    private JsonPath() {}

    /** The path in words of the caller; empty for the whole text. */
    public static String of(List<Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
