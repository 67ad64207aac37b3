package safeguarding.platform.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.importing.DryRun;
import safeguarding.platform.importing.ImportJobs;

/** Uploads of bundles. */
@Path("/v1/imports/bundles")
@RolesAllowed({"operator", "case-system"})
public class BundleImportResource {

    private final ImportJobs imports;

    BundleImportResource(ImportJobs imports) {
        this.imports = imports;
    }

    @POST
    @Consumes("application/x-ndjson")
    @Idempotent
    @Transactional
    public Response receive(
            InputStream upload, @QueryParam(DryRun.PARAMETER) @Nullable Boolean dryRun, @Context UriInfo address) {
        return imports.receive("bundles", upload, DryRun.asked(dryRun, address));
    }
}
