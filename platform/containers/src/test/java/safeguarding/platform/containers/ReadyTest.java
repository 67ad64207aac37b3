package safeguarding.platform.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.servers.FreePort;

/** The health command of the images, run as it is. */
class ReadyTest {

    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(
                    Integer.parseInt(exchange.getRequestURI().getPath().substring(1)), -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"/200,0", "/503,1", "/404,1", "/302,1"})
    void isReadyOnlyWhenTheAnswerIs200(String path, int exit) throws Exception {
        assertThat(ready(server.getAddress().getPort(), path)).isEqualTo(exit);
    }

    @Test
    void isNotReadyWhenNobodyListens() throws Exception {
        assertThat(ready(FreePort.find(), "/200")).isEqualTo(1);
    }

    private static int ready(int port, String path) throws Exception {
        return new ProcessBuilder("bash", "ready.sh", Integer.toString(port), path)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
