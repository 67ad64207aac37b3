package safeguarding.platform.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.local.topology.Progress;

/**
 * The bulk import of the county's histories. What was ended in the middle is gone on with: the same file under the same
 * key is the same job, and lines that are done stay done.
 */
final class HistoriesImport {

    private static final Duration LIMIT_WITHOUT_PROGRESS = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final GatewayClient caseSystem;
    private final Progress progress;

    HistoriesImport(GatewayClient caseSystem, Progress progress) {
        this.caseSystem = caseSystem;
        this.progress = progress;
    }

    void take(List<String> histories) {
        long began = System.nanoTime();
        var job = caseSystem.send(
                "/conference/v1/imports/conference-histories", "application/x-ndjson", String.join("\n", histories));
        String place = "/conference/v1/imports/" + job.body().path("id").asText();
        var last = untilEnded(place, histories.size());
        report(last, place, Duration.ofNanos(System.nanoTime() - began));
    }

    private JsonNode untilEnded(String place, int lines) {
        var shown = new ImportProgress(progress, lines);
        var job = caseSystem.get(place).body();
        int done = 0;
        long movedAt = System.nanoTime();
        while (!job.hasNonNull("finishedAt")) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            job = caseSystem.get(place).body();
            if (done(job, lines) > done) {
                done = done(job, lines);
                movedAt = System.nanoTime();
            } else if (System.nanoTime() - movedAt > LIMIT_WITHOUT_PROGRESS.toNanos()) {
                throw new Refusal("The import of the conference histories stands still at " + done + " of " + lines
                        + ". How far it is: GET " + place + " as case-system. ./suite run goes on with it.");
            }
            shown.tell(done, System.nanoTime());
        }
        shown.end();
        return job;
    }

    private static int done(JsonNode job, int lines) {
        return lines - job.path("progress").path("waiting").asInt(0);
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
}
