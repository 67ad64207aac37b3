package safeguarding.gateway.routing;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses that try to climb out of their service, or that two servers could read differently. */
final class AddressHygiene {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._~!$&'()*+,=:@%/-]*");
    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9a-f]{2})|%2e|%2f|%5c|%00|%25");

    private AddressHygiene() {}

    /** Whether a raw path may go on to a service. */
    static boolean isClean(String path) {
        return ALLOWED.matcher(path).matches()
                && !path.contains("//")
                && !path.contains("/./")
                && !path.contains("/../")
                && !path.endsWith("/.")
                && !path.endsWith("/..")
                && !BAD_ESCAPE.matcher(path.toLowerCase(Locale.ROOT)).find();
    }
}
