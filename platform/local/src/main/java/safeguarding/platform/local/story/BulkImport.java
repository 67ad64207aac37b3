package safeguarding.platform.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import safeguarding.platform.local.council.CensusFile;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.local.topology.Progress;

/**
 * An import of the county's records. What was ended in the middle is gone on with: the same file under the same
 * key is the same job, and lines that are done stay done.
 */
final class BulkImport {

    private static final Duration LIMIT_WITHOUT_PROGRESS = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final GatewayClient caseSystem;
    private final Progress progress;

    BulkImport(GatewayClient caseSystem, Progress progress) {
        this.caseSystem = caseSystem;
        this.progress = progress;
    }

    /** Histories, one a line. */
    void histories(String what, List<String> lines) {
        lines(what, "/conference/v1/imports/", "conference-histories", lines);
    }

    /** Histories of looked-after children, one a line. */
    void lookedAfter(String what, List<String> lines) {
        lines(what, "/reviewing/v1/imports/", "looked-after-histories", lines);
    }

    /** Audits of before the suite, a case a line. */
    void pastAudits(String what, String csv, int cases) {
        take(new Upload(what, "/qa-audit/v1/imports/", "past-audits", "text/csv", csv, cases));
    }

    private void lines(String what, String imports, String kind, List<String> lines) {
        take(new Upload(what, imports, kind, "application/x-ndjson", String.join("\n", lines), lines.size()));
    }

    /** A census file. */
    void census(CensusFile file) {
        take(new Upload(
                "children of the census " + file.year(),
                "/conference/v1/imports/",
                "cin-census",
                "application/xml",
                file.xml(),
                file.children()));
    }

    /**
     * A file.
     *
     * @param what what its lines are, in words
     * @param imports where its service takes imports, at the gateway
     */
    private record Upload(String what, String imports, String kind, String mediaType, String body, int lines) {}

    private void take(Upload upload) {
        long began = System.nanoTime();
        var job = caseSystem.send(upload.imports() + upload.kind(), upload.mediaType(), upload.body());
        String place = upload.imports() + job.body().path("id").asText();
        var last = untilEnded(place, upload);
        report(last, place, upload, Duration.ofNanos(System.nanoTime() - began));
    }

    private JsonNode untilEnded(String place, Upload upload) {
        int lines = upload.lines();
        var shown = new ImportProgress(progress, upload.what(), lines);
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
                throw new Refusal("The import of the " + upload.what() + " stands still at " + done + " of " + lines
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

    private void report(JsonNode job, String place, Upload upload, Duration took) {
        var ends = job.path("progress");
        int refused = ends.path("rejected").asInt() + ends.path("failed").asInt();
        if (!job.path("state").asText().equals("finished")) {
            throw new Refusal("The import of the " + upload.what() + " "
                    + job.path("state").asText() + ": " + job.path("reason").asText());
        }
        progress.done(job.path("lines").asInt() + " " + upload.what(), took);
        if (refused > 0) {
            progress.say("  " + refused + " of them were refused; why: GET " + place + "/rows?outcome=rejected");
        }
    }
}
