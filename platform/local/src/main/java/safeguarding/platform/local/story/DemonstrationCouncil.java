package safeguarding.platform.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import safeguarding.platform.local.home.Council;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.signin.DemonstrationTokens;
import safeguarding.platform.local.topology.Progress;
import safeguarding.platform.servers.Patience;

/**
 * The conference histories of an invented council, taken in through the door that any council's case system would use:
 * the bulk import at the gateway.
 */
public final class DemonstrationCouncil {

    private static final String HISTORIES = "/council/conference-histories.ndjson";
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Council council;
    private final Progress progress;
    private final Ports ports;
    private final DemonstrationTokens tokens;

    public DemonstrationCouncil(SuiteHome home, Ports ports, Progress progress) {
        this.council = home.council();
        this.progress = progress;
        this.ports = ports;
        this.tokens = new DemonstrationTokens(ports, home.secrets());
    }

    /** Takes the histories in, once; nothing when they were taken in before or the house is to stay empty. */
    public void takeIn() {
        if (!council.expectsDemonstration()) {
            return;
        }
        long began = System.nanoTime();
        var gateway = new GatewayClient(ports, tokens.of("case-system"));
        var job = gateway.send("/conference/v1/imports/conference-histories", "application/x-ndjson", histories());
        String place = "/conference/v1/imports/" + job.path("id").asText();
        if (!Patience.until(LIMIT, () -> hasEnded(gateway.get(place)))) {
            throw new Refusal("The conference histories were not taken in after " + LIMIT.toSeconds()
                    + " s. How far they are: GET " + place + " as case-system");
        }
        report(gateway.get(place), place, Duration.ofNanos(System.nanoTime() - began));
        council.demonstrationLoaded();
    }

    private void report(JsonNode job, String place, Duration took) {
        var ends = job.path("progress");
        int refused = ends.path("rejected").asInt() + ends.path("failed").asInt();
        if (!job.path("state").asText().equals("finished")) {
            throw new Refusal("The import of the conference histories "
                    + job.path("state").asText() + ": " + job.path("reason").asText());
        }
        progress.done(job.path("lines").asInt() + " histories taken", took);
        if (refused > 0) {
            progress.say("  " + refused + " of them were refused; why: GET " + place + "/rows?outcome=rejected");
        }
    }

    private static boolean hasEnded(JsonNode job) {
        return job.hasNonNull("finishedAt");
    }

    private static String histories() {
        try (InputStream file = DemonstrationCouncil.class.getResourceAsStream(HISTORIES)) {
            return new String(Objects.requireNonNull(file, HISTORIES).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
