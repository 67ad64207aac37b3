package safeguarding.platform.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteHomeTest {

    @TempDir
    Path folder;

    private SuiteHome home;

    @BeforeEach
    void open() {
        home = new SuiteHome(folder);
    }

    @Test
    void keepsASecretFromRunToRunAndFromOtherUsers() throws IOException {
        String secret = home.secrets().of("cursors");

        assertThat(secret).hasSize(40).isNotEqualTo(home.secrets().of("another"));
        assertThat(new SuiteHome(folder).secrets().of("cursors")).isEqualTo(secret);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void knowsItsPortsOnlyAfterARun() {
        assertThat(home.ports()).isEmpty();
        var ports = Ports.usualBut(Map.of(Door.GATEWAY, 9080));
        home.keep(ports);
        assertThat(home.ports()).contains(ports);
    }

    @Test
    void startsAnewWithoutDataAndSecretsButWithWhatWasBuilt() throws IOException {
        String before = home.secrets().of("cursors");
        Files.createFile(home.data("kafka").resolve("kept"));
        Files.createDirectories(home.app("gateway"));
        home.council().choose(false);

        home.startAnew();

        assertThat(home.secrets().of("cursors")).isNotEqualTo(before);
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(home.council().isChosen()).isFalse();
        assertThat(home.app("gateway")).exists();
    }

    @Test
    void expectsTheDemonstrationCouncilUntilItWasTakenIn() {
        home.council().choose(false);
        assertThat(home.council().expectsDemonstration()).isTrue();
        home.council().demonstrationLoaded();
        assertThat(home.council().expectsDemonstration()).isFalse();
    }

    @Test
    void staysEmptyOnceItWasStartedEmpty() {
        home.council().choose(true);
        home.council().choose(false);
        assertThat(home.council().expectsDemonstration()).isFalse();
    }

    @Test
    void refusesToBecomeEmptyWithTheDemonstrationCouncilInIt() {
        home.council().choose(false);
        assertThatThrownBy(() -> home.council().choose(true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--fresh --empty");
    }
}
