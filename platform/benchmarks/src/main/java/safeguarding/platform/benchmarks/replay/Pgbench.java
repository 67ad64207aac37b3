package safeguarding.platform.benchmarks.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import safeguarding.platform.servers.PostgresServer;
import safeguarding.platform.servers.ServiceDatabase;

/** PostgreSQL's own load program, on the statements that a service sends. */
public final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern DONE = Pattern.compile("actually processed: ([0-9]+)");
    private static final String COUNTER = "\\set c :c + 1\n\\set n :base + :client_id * 1000000 + :c\n";

    private final Path program;
    private final PostgresServer server;
    private final ServiceDatabase database;
    private final List<Path> scripts = new ArrayList<>();
    private long runs;

    private Pgbench(Path program, PostgresServer server, ServiceDatabase database) {
        this.program = program;
        this.server = server;
        this.database = database;
    }

    /** Where the program is on this machine; empty when it is not. */
    public static Optional<Path> program() {
        var path = Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of);
        return path.map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Says what to install. */
    public static IllegalStateException missing() {
        return new IllegalStateException("""
                pgbench is measured beside, and is not on the PATH. Install it:
                  Debian, Ubuntu   apt install postgresql-15 (or a later one; pgbench is in it)
                  Fedora           dnf install postgresql-contrib
                  macOS            brew install postgresql""");
    }

    /** pgbench on a service's database, under the service's own login. */
    public static Pgbench on(PostgresServer server, ServiceDatabase database) {
        Path found = program().orElseThrow(Pgbench::missing);
        return new Pgbench(found, server, database);
    }

    /** Adds a script; several are taken at random, each as often. {@code :n} is another number in every transaction. */
    public Pgbench with(Path folder, String script) {
        try {
            Files.createDirectories(folder);
            scripts.add(Files.writeString(folder.resolve("replay-" + scripts.size() + ".sql"), COUNTER + script));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Transactions per second over so long. */
    public double run(int clients, Duration time) {
        return Double.parseDouble(found(RATE, run(clients, "-T", Long.toString(time.toSeconds()))));
    }

    /** Runs the script so often, in one connection. */
    public void times(int transactions) {
        String printed = run(1, "-t", Integer.toString(transactions));
        if (Integer.parseInt(found(DONE, printed)) != transactions) {
            throw new IllegalStateException(printed);
        }
    }

    private String run(int clients, String kind, String value) {
        runs++;
        var command = new ArrayList<>(List.of(program.toString(), "-n", "-M", "prepared", "-h", "127.0.0.1"));
        command.addAll(List.of("-p", Integer.toString(server.port()), "-U", database.runtimeRole()));
        command.addAll(List.of("-c", Integer.toString(clients), "-j", Integer.toString(Math.min(2, clients))));
        command.addAll(List.of("-D", "c=0", "-D", "base=" + runs * 100_000_000L, kind, value));
        scripts.forEach(script -> command.addAll(List.of("-f", script.toString())));
        command.add(database.name());
        return printedBy(command);
    }

    private String printedBy(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", database.runtimePassword());
            var process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0 || printed.contains("aborted")) {
                throw new IllegalStateException("pgbench did not succeed:\n" + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String printed) {
        var matcher = pattern.matcher(printed);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench printed something else:\n" + printed);
        }
        return matcher.group(1);
    }
}
