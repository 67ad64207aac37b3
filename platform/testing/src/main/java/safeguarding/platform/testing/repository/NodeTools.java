package safeguarding.platform.testing.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The linters of {@code platform/testing/openapi-lint}. Where Node or they are missing the test is skipped and says so. */
public final class NodeTools {

    private static final int OLDEST_NODE = 20;

    private NodeTools() {}

    /** The folder with the rule sets. */
    public static Path folder() {
        return Repository.file("platform/testing/openapi-lint");
    }

    /** Runs a program of {@code node_modules/.bin}. */
    public static Outcome run(String program, List<String> arguments) {
        return runWithNode(folder().resolve("node_modules/.bin").resolve(program), arguments);
    }

    /** Runs a script of our own that stands in the folder. */
    public static Outcome runScript(String script, List<String> arguments) {
        return runWithNode(folder().resolve(script), arguments);
    }

    private static Outcome runWithNode(Path program, List<String> arguments) {
        Assumptions.assumeTrue(
                hasNode(), "Skipped: Node " + OLDEST_NODE + " or later is needed for the linters and was not found.");
        Assumptions.assumeTrue(
                Files.isDirectory(folder().resolve("node_modules")),
                "Skipped: the linters are not installed; run npm ci in platform/testing/openapi-lint.");
        var command = new ArrayList<>(List.of("node", program.toString()));
        command.addAll(arguments);
        return execute(command);
    }

    private static boolean hasNode() {
        try {
            var version = execute(List.of("node", "--version")).output().strip();
            return version.startsWith("v")
                    && Integer.parseInt(version.substring(1, version.indexOf('.'))) >= OLDEST_NODE;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static Outcome execute(List<String> command) {
        try {
            var builder =
                    new ProcessBuilder(command).directory(folder().toFile()).redirectErrorStream(true);
            builder.environment().put("REDOCLY_TELEMETRY", "off");
            builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
            builder.environment().put("NO_COLOR", "1");
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while a linter ran", e);
        }
    }

    /**
     * How a tool ended.
     *
     * @param exit 0 when it found nothing
     * @param output everything it printed
     */
    public record Outcome(int exit, String output) {}
}
