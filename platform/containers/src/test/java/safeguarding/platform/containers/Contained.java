package safeguarding.platform.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import safeguarding.platform.servers.FreePort;
import safeguarding.platform.servers.Patience;
import safeguarding.platform.servers.PlainHttp;

/** A packaged service as its container would start it: nothing but the variables it is told, an empty working folder. */
record Contained(String service, int port, Process process, Path output) implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    static Contained start(String service, Map<String, String> told) throws IOException {
        var app = ComposeFile.ROOT.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
        assertThat(app)
                .as("as it was packaged; to leave this journey out: -Dskip.journey=true")
                .exists();
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/contained")), service);
        var output = folder.resolve("log");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        app.toRealPath().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        var port = FreePort.find();
        builder.environment().clear();
        builder.environment().putAll(told);
        // Here, several share one machine.
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return new Contained(service, port, builder.start(), output);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Asks as the container's health command does. */
    void awaitReady() throws IOException {
        Patience.until(LIMIT, () -> !process.isAlive() || ready());
        assertThat(ready()).as("%s is ready: %s", service, log()).isTrue();
    }

    String log() throws IOException {
        return Files.readString(output);
    }

    int get(String path, String token) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url() + path))
                        .header("Access-Purpose", "conference")
                        .header("Authorization", "Bearer " + token))
                .statusCode();
    }

    /** A token of the council's case system, asked for by the back channel. */
    static String token(String keycloak, String secret) throws Exception {
        var form = "grant_type=client_credentials&client_id=case-system&client_secret=" + secret;
        var address = URI.create("http://" + keycloak + "/realms/safeguarding/protocol/openid-connect/token");
        var answer = send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private boolean ready() {
        try {
            return new ProcessBuilder("bash", "ready.sh", Integer.toString(port), "/q/health/ready")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = PlainHttp.client()) {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
