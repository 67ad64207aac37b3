package safeguarding.reviewing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import safeguarding.platform.testing.servers.RealServers;

/** A whole council's file, such as that of the demonstration; run with {@code -Dhistories.file=FILE} when nothing else runs. */
@QuarkusTest
@RealServers(service = "reviewing")
@EnabledIfSystemProperty(named = "histories.file", matches = ".+")
class LookedAfterHistoriesAtScaleTest {

    private static final Logger LOG = Logger.getLogger(LookedAfterHistoriesAtScaleTest.class);

    @Inject
    HistoryUploads uploads;

    @Test
    void takesEveryLineOfTheFileAndTheSameFileAgainWithoutEffect() throws IOException {
        var lines = Files.readString(Path.of(System.getProperty("histories.file")));
        long many = lines.lines().count();
        var start = Instant.now();

        var job = HistoryUploads.upload(lines);
        var outcomes = uploads.finished(job, Duration.ofMinutes(20));

        LOG.infof("%d histories in %s", many, Duration.between(start, Instant.now()));
        HistoryUploads.refused(job).forEach(LOG::info);
        assertThat(outcomes).containsOnly(entry("created", many));
        assertThat(uploads.finished(HistoryUploads.upload(lines))).containsOnly(entry("unchanged", many));
    }
}
