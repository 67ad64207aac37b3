package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import safeguarding.platform.local.home.Door;

/** What a front end does with the generated TypeScript client, run by Node; skipped where it was not compiled. */
record TypeScriptClientAtWork(WholeSuite suite, String councilChildId) {

    private static final Path COMPILED =
            Path.of("../clients/target/typescript/compiled/src/test/typescript/at-work.js");

    void work() {
        Assumptions.assumeTrue(
                Files.isRegularFile(COMPILED),
                "Skipped: the TypeScript client was not compiled; it needs Node 20 and npm ci in"
                        + " platform/testing/openapi-lint.");
        var command = new ProcessBuilder("node", COMPILED.toString()).redirectErrorStream(true);
        var environment = command.environment();
        environment.put("GATEWAY", "http://localhost:" + suite.ports().of(Door.GATEWAY));
        environment.put("COUNCIL_CHILD_ID", councilChildId);
        environment.put("CASE_SYSTEM", suite.token("case-system"));
        environment.put("CHAIR", suite.token("chair"));
        environment.put("HEAD_OF_SAFEGUARDING", suite.token("head-of-safeguarding"));
        assertEnds(command);
    }

    private static void assertEnds(ProcessBuilder command) {
        try {
            var process = command.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            assertThat(output).contains("all as the contract says");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
