package safeguarding.platform.request;

import java.util.regex.Pattern;

/** Which addresses belong to the API and which to those who run it. */
public final class Paths {

    private static final String OPERATIONS = "/q/";
    private static final Pattern DOCUMENT_AT_THE_GATEWAY =
            Pattern.compile("/[a-z-]+/openapi|/openapi\\.(?:json|yaml)|/swagger-ui(?:/.*)?");

    /** Of a service, and behind its name at the gateway. */
    private static final Pattern FORM = Pattern.compile("(?:/[a-z-]+)?/forms/[A-Za-z0-9_-]{43}");

    private Paths() {}

    /**
     * Whether an address is that of a web form for somebody without a system of their own. The address is the key: it
     * holds an unguessable token, and the form names nothing before a code is entered. No bearer token is asked for.
     */
    public static boolean ofAForm(String path) {
        return FORM.matcher(path).matches();
    }

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
