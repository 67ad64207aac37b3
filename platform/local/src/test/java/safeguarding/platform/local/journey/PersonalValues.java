package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.SuiteHome;

/** What every story enters and nothing outside the record may show. */
final class PersonalValues {

    private static final List<String> ALL =
            List.of(Story.GIVEN, Story.FAMILY, Story.NHS_NUMBER, Story.STREET, Story.REASONS, Story.DATE_OF_BIRTH);
    private static final List<Door> WITH_METRICS =
            List.of(Door.GATEWAY, Door.CONFERENCE, Door.REVIEWING, Door.QA_AUDIT, Door.LICENSING, Door.WORKFORCE);

    private PersonalValues() {}

    static void assertNoneIn(ConsumerRecord<String, String> event) {
        var text = new StringBuilder(event.key()).append(event.value());
        event.headers().forEach(header -> text.append(new String(header.value(), StandardCharsets.UTF_8)));
        assertNoneIn("event " + Topic.header(event, "ce_type"), text.toString());
    }

    static void assertNoneInLogs(SuiteHome home) {
        try (var files = Files.walk(home.folder())) {
            var logs = files.filter(file -> file.toString().matches(".*\\.log(\\.1)?"))
                    .filter(Files::isRegularFile)
                    .toList();
            assertThat(logs).hasSizeGreaterThan(8);
            for (Path log : logs) {
                assertNoneIn(log.toString(), Files.readString(log, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertNoneInMeasures(Ports ports) {
        for (Door door : WITH_METRICS) {
            try (var page = URI.create("http://127.0.0.1:" + ports.of(door) + "/q/metrics")
                    .toURL()
                    .openStream()) {
                var text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).contains("jvm_memory_used_bytes");
                assertNoneIn("measures of " + door.code(), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void assertNoneIn(String where, String text) {
        for (String value : ALL) {
            assertThat(text.contains(value)).as("%s in %s", value, where).isFalse();
        }
    }
}
