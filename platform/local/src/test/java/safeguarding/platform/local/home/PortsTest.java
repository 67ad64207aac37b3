package safeguarding.platform.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.platform.servers.FreePort;

class PortsTest {

    @Test
    void areTheUsualOnesButForWhatWasMoved() {
        var ports = Ports.usualBut(Map.of(Door.KAFKA, 9192));

        assertThat(ports.of(Door.KAFKA)).isEqualTo(9192);
        assertThat(ports.of(Door.GATEWAY)).isEqualTo(8080);
        assertThat(ports.of(Door.POSTGRESQL)).isEqualTo(5433);
    }

    @Test
    void areTheSameAfterTheyWereStored() {
        var ports = Ports.usualBut(Map.of(Door.QA_AUDIT, 9083));

        assertThat(Ports.of(ports.asProperties())).isEqualTo(ports);
    }

    @Test
    void refuseOnePortForTwoDoors() {
        assertThatThrownBy(() -> Ports.usualBut(Map.of(Door.KAFKA, 8080)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("gateway 8080")
                .hasMessageContaining("kafka 8080");
    }

    @Test
    void tellAPortThatIsTakenFromOneThatIsFree() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.usualBut(Map.of(Door.GATEWAY, other.getLocalPort(), Door.KAFKA, FreePort.find()));

            assertThat(ports.taken(Door.GATEWAY)).isTrue();
            assertThat(ports.taken(Door.KAFKA)).isFalse();
        }
    }
}
