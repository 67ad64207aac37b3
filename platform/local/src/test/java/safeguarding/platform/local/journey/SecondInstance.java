package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import safeguarding.platform.local.home.PrivateFile;
import safeguarding.platform.servers.DetachedProcess;
import safeguarding.platform.servers.Patience;
import safeguarding.platform.servers.PlainHttp;

/** A second conference-service beside the first: the same database, the same broker, a port of its own. */
final class SecondInstance implements AutoCloseable {

    static final String NAME = "conference-service-two";

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final WholeSuite suite;
    private final int port = FreeDoors.find(1).getFirst();
    private final DetachedProcess process;

    SecondInstance(WholeSuite suite) {
        this.suite = suite;
        this.process = new DetachedProcess(suite.home().processOf(NAME).path());
    }

    /** Starts it and returns when it is ready. */
    SecondInstance start() {
        var settings = file("conference-service").properties().orElseThrow();
        settings.setProperty("quarkus.http.port", Integer.toString(port));
        file(NAME).write(settings);
        Path log = suite.home().log(NAME);
        process.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Dquarkus.profile=local",
                        "-jar",
                        suite.home()
                                .app("conference-service")
                                .resolve("quarkus-run.jar")
                                .toString()),
                Map.of(),
                suite.home().service(NAME),
                log);
        assertThat(Patience.until(LIMIT, () -> ready() || !process.running()) && process.running())
                .as("a second instance that becomes ready; its log: %s", log)
                .isTrue();
        return this;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }

    private boolean ready() {
        try (var client = PlainHttp.client()) {
            var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private PrivateFile file(String name) {
        return new PrivateFile(suite.home().service(name).resolve("config/application.properties"));
    }
}
