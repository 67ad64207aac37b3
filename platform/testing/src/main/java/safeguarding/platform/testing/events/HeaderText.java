package safeguarding.platform.testing.events;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;

/** Kafka headers as text. */
final class HeaderText {

    private HeaderText() {}

    static String of(Header header) {
        var value = header.value();
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
