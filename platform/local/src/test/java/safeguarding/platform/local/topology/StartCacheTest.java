package safeguarding.platform.local.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {

    private static final List<String> FLAGS = List.of("-Xmx96m");

    @TempDir
    private Path folder;

    private Path program;

    @BeforeEach
    void build() throws IOException {
        program = Files.writeString(folder.resolve("run.jar"), "built");
    }

    @Test
    void theFirstStartRecordsAndTheNextUsesWhatWasKept() throws IOException {
        var first = cache();
        Path output = recording(first);
        assertThat(first.exists()).isFalse();

        Files.writeString(output, "learned");
        first.keep();

        assertThat(cache().exists()).isTrue();
        assertThat(using(cache())).hasContent("learned");
    }

    @Test
    void whatWasNotKeptIsRecordedAnew() throws IOException {
        Path output = recording(cache());
        Files.writeString(output, "half of it");

        assertThat(cache().exists()).isFalse();
        assertThat(recording(cache())).isEqualTo(output).doesNotExist();
    }

    @Test
    void anotherBuildRecordsAnewAndLeavesNothingOfTheOldOne() throws IOException {
        Path output = recording(cache());
        Files.writeString(output, "learned");
        cache().keep();
        Path old = using(cache());

        Files.setLastModifiedTime(program, FileTime.from(Instant.EPOCH));

        assertThat(recording(cache())).isNotEqualTo(output);
        assertThat(old).doesNotExist();
    }

    @Test
    void otherFlagsOfTheJvmRecordAnew() {
        var one = recording(cache());

        assertThat(recording(StartCache.of(folder.resolve("caches"), program, List.of("-Xmx97m"))))
                .isNotEqualTo(one);
    }

    @Test
    void nothingToKeepIsNoFailure() {
        cache().keep();

        assertThat(cache().exists()).isFalse();
    }

    private StartCache cache() {
        return StartCache.of(folder.resolve("caches"), program, FLAGS);
    }

    private static Path recording(StartCache cache) {
        return path(cache, "-XX:AOTCacheOutput=");
    }

    private static Path using(StartCache cache) {
        return path(cache, "-XX:AOTCache=");
    }

    private static Path path(StartCache cache, String option) {
        var word = cache.options().getFirst();
        assertThat(word).startsWith(option);
        return Path.of(word.substring(option.length()));
    }
}
