package safeguarding.platform.local.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.platform.local.home.SuiteHome;

class ServiceProcessTest {

    private static final String SERVICE = "licensing-service";

    @TempDir
    private Path folder;

    private SuiteHome home;

    @BeforeEach
    void build() throws IOException {
        home = new SuiteHome(folder);
        Files.createDirectories(home.app(SERVICE));
        Files.writeString(home.app(SERVICE).resolve("quarkus-run.jar"), "built");
    }

    @Test
    void aStartThatTakesInTheCouncilIsNotLearnedFromAndTheNextOneIs() {
        home.council().choose(false);
        assertThat(process().command()).noneMatch(option -> option.contains("AOT"));

        home.council().demonstrationLoaded();

        assertThat(process().command()).anyMatch(option -> option.startsWith("-XX:AOTCacheOutput="));
    }

    @Test
    void theFirstStartOfAnEmptyHouseIsLearnedFrom() {
        home.council().choose(true);

        assertThat(process().command()).anyMatch(option -> option.startsWith("-XX:AOTCacheOutput="));
    }

    private ServiceProcess process() {
        return new ServiceProcess(home, SERVICE, 1, new Properties(), Heap.OF_LITTLE);
    }
}
