package safeguarding.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.versioning.Versions;

/**
 * Takes uploads. A service offers one creating POST per kind, {@code @Idempotent @Transactional}, with the upload as an
 * {@link InputStream}, in a resource class of its own whose path is the whole path, such as
 * {@code /v1/imports/conference-histories}; an upload that is interrupted stores nothing.
 */
@ApplicationScoped
public class ImportJobs {

    private final ImportJobStore jobs;
    private final ImportReports reports;
    private final ImportHandlers handlers;
    private final Upload upload;
    private final ImportBell bell;
    private final SafeguardingSettings settings;

    ImportJobs(
            ImportJobStore jobs,
            ImportReports reports,
            ImportHandlers handlers,
            Upload upload,
            ImportBell bell,
            SafeguardingSettings settings) {
        this.jobs = jobs;
        this.reports = reports;
        this.handlers = handlers;
        this.upload = upload;
        this.bell = bell;
        this.settings = settings;
    }

    /**
     * Receives NDJSON, one record a line, and answers 202 with the job. Lines that are no records become findings of the
     * report; the others go on.
     *
     * @param kind the handler's kind
     * @param dryRun whether to make the report only and change nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Response receive(String kind, InputStream body, boolean dryRun) {
        var handler = handlers.of(kind)
                .orElseThrow(() -> new IllegalStateException("There is no handler for imports of " + kind));
        var id = jobs.open(kind, dryRun);
        int lines = upload.receive(id, handler, body);
        if (lines == 0) {
            throw ProblemException.of(ProblemType.MALFORMED_BODY, "The upload holds no record.");
        }
        jobs.counted(id, lines);
        bell.ringAfterCommit();
        var view = reports.job(id, null).orElseThrow();
        return Response.accepted(view)
                .location(URI.create(settings.publicBaseUrl() + "/v1/imports/" + id))
                .tag(Versions.etag(view.version()))
                .build();
    }
}
