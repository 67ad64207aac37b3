package safeguarding.platform.local.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.servers.Patience;

class StartupTest {

    private final List<String> happened = new CopyOnWriteArrayList<>();
    private final Startup startup =
            new Startup(new Progress(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)));

    @Test
    void startsAPartOnlyOnceThePartItNeedsIsReadyAndFurnished() {
        var database = part("database").furnishedBy(() -> happened.add("database furnished"));
        var service = part("service").needing(database);

        startup.start(List.of(database, service));

        assertThat(happened).containsExactly("database started", "database furnished", "service started");
    }

    @Test
    void leavesAPartThatNeedsAFailedOneAloneAndNamesTheFailedOneWithItsLog() {
        var database = Part.of("database", Door.POSTGRESQL, FakeProcess.failing("database", happened));
        var service = part("service").needing(database);

        assertThatThrownBy(() -> startup.start(List.of(database, service)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("database is not ready. Its log: database.log");
        assertThat(happened).containsExactly("database started");
    }

    @Test
    void startsTheOthersAlthoughOneFails() {
        var failing = Part.of("failing", Door.KAFKA, FakeProcess.failing("failing", happened));

        assertThatThrownBy(() -> startup.start(List.of(failing, part("other")))).isInstanceOf(Refusal.class);
        assertThat(happened).containsExactlyInAnyOrder("failing started", "other started");
    }

    @Test
    void stopsOnlyWhatItHasStartedItselfWhenItGivesUp() {
        var running = Part.of("running", Door.KAFKA, FakeProcess.running("running", happened));

        startup.start(List.of(running, part("missing")));
        startup.giveUp();

        assertThat(happened).doesNotContain("running stopped").endsWith("missing stopped");
    }

    @Test
    void startsNothingMoreAndSaysSoOnceItHasGivenUp() {
        var database = part("database").furnishedBy(() -> {
            Thread.startVirtualThread(startup::giveUp);
            assertThat(Patience.until(Duration.ofSeconds(10), () -> happened.contains("database stopped")))
                    .isTrue();
        });
        var service = part("service").needing(database);

        assertThatThrownBy(() -> startup.start(List.of(database, service)))
                .isInstanceOf(Refusal.class)
                .hasMessage("Stopped before everything was ready.");
        assertThat(happened).containsExactly("database started", "database stopped");
    }

    private Part part(String name) {
        return Part.of(name, Door.CONFERENCE, FakeProcess.missing(name, happened));
    }
}
