package safeguarding.platform.request;

import java.util.regex.Pattern;

/** Which addresses belong to the API and which to those who run it. */
public final class Paths {

    private static final String OPERATIONS = "/q/";
    private static final Pattern DOCUMENT_AT_THE_GATEWAY =
            Pattern.compile("/[a-z-]+/openapi|/openapi\\.(?:json|yaml)|/swagger-ui(?:/.*)?");

    /** Of a service, and behind its name at the gateway. */
    private static final Pattern FOR_ANYBODY =
            Pattern.compile("(?:/[a-z-]+)?(?:/forms/[A-Za-z0-9_-]{43}|/verifications/[A-Za-z0-9-]{1,40})");

    private Paths() {}

    /**
     * Whether an address asks for no bearer token: a web form for somebody without a system of their own, whose address is the
     * key and which names nothing before a code is entered; or the check of a licence number, which names nobody at all.
     */
    public static boolean forAnybody(String path) {
        return FOR_ANYBODY.matcher(path).matches();
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
