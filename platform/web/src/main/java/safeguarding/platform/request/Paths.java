package safeguarding.platform.request;

import java.util.regex.Pattern;

/** Which addresses belong to the API and which to those who run it. */
public final class Paths {

    private static final String OPERATIONS = "/q/";
    private static final Pattern DOCUMENT_AT_THE_GATEWAY =
            Pattern.compile("/[a-z-]+/openapi|/openapi\\.(?:json|yaml)|/swagger-ui(?:/.*)?");

    private Paths() {}

    /** Whether an address belongs to the API: everything but health, metrics, the documents and their reader. */
    public static boolean ofTheApi(String path) {
        return !path.startsWith(OPERATIONS)
                && !DOCUMENT_AT_THE_GATEWAY.matcher(path).matches();
    }

    /** Whether an address takes bulk imports, whose bodies may be larger. */
    public static boolean ofAnImport(String path) {
        return path.contains("/v1/imports/");
    }
}
