package safeguarding.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class FreePortTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @Test
    void aPortIsFreeUntilSomebodyListens() throws IOException {
        int port = FreePort.find();
        assertThat(FreePort.isFree(port)).isTrue();
        try (var server = new ServerSocket(port, 1, LOOPBACK)) {
            assertThat(FreePort.isFree(server.getLocalPort())).isFalse();
        }
        assertThat(FreePort.isFree(port)).isTrue();
    }

    @Test
    void askingNeverTakesThePortFromTheServerThatStarts() throws Exception {
        int port = FreePort.find();
        var done = new AtomicBoolean();
        var asking = Thread.ofVirtual().start(() -> {
            while (!done.get()) {
                FreePort.isFree(port);
            }
        });
        try {
            for (int start = 0; start < 500; start++) {
                try (var server = new ServerSocket(port, 50, LOOPBACK)) {
                    assertThat(server.isBound()).isTrue();
                }
            }
        } finally {
            done.set(true);
            asking.join();
        }
    }
}
