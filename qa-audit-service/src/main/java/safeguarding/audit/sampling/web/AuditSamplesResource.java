package safeguarding.audit.sampling.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.audit.links.Links;
import safeguarding.audit.sampling.DrawingSample;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;

/** Drawing the cases of an audit. */
@Path("/v1/audits/{auditId}/samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditSamplesResource {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 16;

    private final DrawingSample drawing;
    private final Links links;
    private final Clock clock;

    AuditSamplesResource(DrawingSample drawing, Links links, Clock clock) {
        this.drawing = drawing;
        this.links = links;
        this.clock = clock;
    }

    /** Draws a sample. */
    @POST
    @RolesAllowed("qa-manager")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addAuditSample",
            summary = "Draw a sample for an audit",
            description =
                    "From the cases of the audit's kind and areas that are known at this instant. The first of each"
                            + " stratum are drawn in the order of the SHA-256 of seed and case key (SA1 to SA3), so that anybody can"
                            + " draw the same again. Who wants more than there are gets all, and is told so. An audit may have"
                            + " several samples; one that is over gets none (SA5).")
    @APIResponse(
            responseCode = "201",
            description = "The sample is drawn.",
            content = @Content(schema = @Schema(implementation = SampleView.class)))
    public Response draw(@PathParam("auditId") UUID auditId, @Valid @NotNull DrawSampleRequest request) {
        var design = request.design(seed());
        var sample = drawing.draw(auditId, audit -> request.asked().about(audit.kind(), clock), design);
        return AreaRecords.created(links.auditSample(sample.id()), sample, SampleView.of(sample, links));
    }

    private static String seed() {
        var bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
