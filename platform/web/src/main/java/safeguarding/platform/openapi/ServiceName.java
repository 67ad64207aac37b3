package safeguarding.platform.openapi;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The name of a service in its document.
 *
 * @param value the short name, such as {@code qa-audit}
 */
record ServiceName(String value) {

    /** As part of a name, such as {@code QaAudit}. */
    String inNames() {
        return Arrays.stream(value.split("-")).map(ServiceName::capitalised).collect(Collectors.joining());
    }

    /** For people, such as {@code Qa audit}. */
    String forPeople() {
        return capitalised(value.replace('-', ' '));
    }

    /** The path under which the gateway serves it. */
    String path() {
        return value.equals("gateway") ? "/" : "/" + value;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
