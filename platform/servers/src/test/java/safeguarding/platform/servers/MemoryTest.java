package safeguarding.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final long ME = ProcessHandle.current().pid();

    @Test
    void aProcessCountsWithItsChildren() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/smaps_rollup")));
        var child = new ProcessBuilder("bash", "-c", "echo ready; read -r; :").start();
        assertThat(child.inputReader().readLine()).isEqualTo("ready");

        var alone = Memory.of(child.pid());
        var together = Memory.of(ME);

        assertThat(alone.kilobytes()).isBetween(100L, 20_000L);
        assertThat(together.megabytes()).isGreaterThan(20);
        assertThat(together.kilobytes()).isGreaterThan(alone.kilobytes());
        child.outputWriter().close();
        child.waitFor();
        assertThat(Memory.of(child.pid()).kilobytes()).isZero();
    }

    @Test
    void twoAreAddedUp() {
        assertThat(new Memory(1_000).and(new Memory(1_048)).megabytes()).isEqualTo(2);
    }
}
