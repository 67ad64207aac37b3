package safeguarding.platform.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real Keycloak on loopback over plain HTTP, with its own database file in its folder. */
public final class KeycloakServer implements ServerProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final ServerOptions options;
    private final List<Path> realms;
    private final Map<String, String> environment;
    private final DetachedProcess process;

    private KeycloakServer(ServerOptions options, List<Path> realms, Map<String, String> environment) {
        this.options = options;
        this.realms = List.copyOf(realms);
        this.environment = Map.copyOf(environment);
        this.process = new DetachedProcess(pidFile());
    }

    /**
     * The server of these options; it may be running already.
     *
     * @param realms realm files, imported at the first start; a realm that is there already is left as it is
     */
    public static KeycloakServer of(ServerOptions options, Path... realms) {
        return new KeycloakServer(options, List.of(realms), Map.of());
    }

    /** The same server, told these variables; realm files may name them as placeholders. */
    public KeycloakServer withEnvironment(Map<String, String> variables) {
        return new KeycloakServer(options, realms, variables);
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public int port() {
        return options.port();
    }

    /** Its public address, the beginning of every issuer. */
    public URI url() {
        return URI.create("http://localhost:" + port());
    }

    @Override
    public Path log() {
        return options.folder().resolve("keycloak.log");
    }

    @Override
    public boolean running() {
        return process.running();
    }

    @Override
    public Optional<Long> number() {
        return process.number();
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        var home = prepareHome();
        var management = FreePort.find();
        process.start(KeycloakCommand.of(home, port(), management, url()), environment, options.folder(), log());
        if (options.endsWithItsStarter()) {
            Launch.watch(pidFile(), options.folder());
        }
        if (!Patience.until(START_LIMIT, () -> ready(management) || !running()) || !running()) {
            throw process.failure("Keycloak did not start", log());
        }
    }

    @Override
    public void stop() {
        process.stop(STOP_LIMIT);
    }

    @Override
    public void kill() {
        process.kill();
    }

    /** A home of its own: the program by links, the data as its own. */
    private Path prepareHome() {
        var distribution = KeycloakDistribution.home();
        var home = options.folder().resolve("home");
        try {
            var imports = Files.createDirectories(home.resolve("data").resolve("import"));
            for (var part : List.of("bin", "conf", "lib", "providers", "themes")) {
                Files.deleteIfExists(home.resolve(part));
                Files.createSymbolicLink(home.resolve(part), distribution.resolve(part));
            }
            for (var realm : realms) {
                Files.copy(realm, imports.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    private static boolean ready(int management) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (var client = PlainHttp.client()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Path pidFile() {
        return options.folder().resolve("keycloak.pid");
    }
}
