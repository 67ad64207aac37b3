package safeguarding.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetachedProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void isFoundAgainThroughItsFileAndEnds() {
        started();
        var found = new DetachedProcess(file());
        assertThat(found.running()).isTrue();
        found.stop(LIMIT);
        assertThat(found.running()).isFalse();
    }

    @Test
    void isNotTakenForAnotherProcessThatGotItsNumber() throws IOException {
        started();
        var ours = Files.readAllLines(file());
        Files.write(
                file(),
                List.of(
                        ours.getFirst(),
                        Instant.parse(ours.getLast()).minusSeconds(60).toString()));

        var stranger = new DetachedProcess(file());
        assertThat(stranger.running()).isFalse();
        stranger.stop(LIMIT);
        assertThat(ProcessHandle.of(Long.parseLong(ours.getFirst()))).hasValueSatisfying(handle -> {
            assertThat(handle.isAlive()).isTrue();
            handle.destroyForcibly();
        });
    }

    @Test
    void doesNotStumbleOverAFileThatWasCutOffOrSpoilt() throws IOException {
        for (var text : List.of("", "\n", "12", "12\n2026-", "not a number\n", "99999999999999999999\n")) {
            Files.writeString(file(), text);
            var found = new DetachedProcess(file());
            assertThat(found.running()).as(text).isFalse();
            found.stop(LIMIT);
        }
    }

    private void started() {
        new DetachedProcess(file()).start(List.of("sleep", "60"), Map.of(), folder, folder.resolve("log"));
    }

    private Path file() {
        return folder.resolve("process.pid");
    }
}
