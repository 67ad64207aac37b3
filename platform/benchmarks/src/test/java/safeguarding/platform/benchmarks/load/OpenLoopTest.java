package safeguarding.platform.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.benchmarks.http.Call;

class OpenLoopTest {

    private static final Duration STANDSTILL = Duration.ofMillis(400);

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer server;

    /** A server with one thread that stands still once, at its twentieth call. */
    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.createContext("/", exchange -> {
            if (calls.incrementAndGet() == 20) {
                LockSupport.parkNanos(STANDSTILL.toNanos());
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whoeverShouldHaveCalledDuringAStandstillIsCountedAsHavingWaited() {
        var latencies = loop(204).run(Duration.ofSeconds(1), 0);

        // A caller that waits for its answer before the next call would have met the standstill once: at most one in
        // 100.
        assertThat(latencies.getTotalCount()).isEqualTo(100);
        assertThat(latencies.getValueAtPercentile(75)).isGreaterThan(50_000);
        assertThat(latencies.getMaxValue()).isGreaterThanOrEqualTo(STANDSTILL.toNanos() / 1_000 - 20_000);
    }

    @Test
    void aRefusalIsNoAnswerToBeMeasured() {
        assertThatThrownBy(() -> loop(200).run(Duration.ofSeconds(1), 0)).hasMessageContaining("204 instead of 200");
    }

    @Test
    void callsThatGoAsFastAsTheyCanAreCounted() {
        var closed = ClosedLoop.of(server.getAddress().getPort(), 2, 204, n -> Call.get("/" + n, "token"));

        double perSecond = closed.run(Duration.ofMillis(700));

        assertThat(closed.next().get()).isEqualTo(calls.get());
        assertThat(perSecond * 0.7).isBetween(calls.get() * 0.4, calls.get() * 1.05);
    }

    private OpenLoop loop(int status) {
        return new OpenLoop(server.getAddress().getPort(), 100, status, n -> Call.get("/" + n, "token"));
    }
}
