package safeguarding.licensing.licences.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.versioning.Versions;

/** One licence. */
@Path("/v1/licences/{licenceId}")
@Produces(MediaType.APPLICATION_JSON)
public class LicenceResource {

    private final LicenceSight sight;
    private final LicenceViews views;

    LicenceResource(LicenceSight sight, LicenceViews views) {
        this.sight = sight;
        this.views = views;
    }

    /** The licence. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "getLicence",
            summary = "Read about a licence",
            description = "How it stands today, what was decided about it, whose answers it waits for, what is due.")
    @APIResponse(
            responseCode = "200",
            description = "The licence.",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    public Response get(
            @PathParam("licenceId") UUID licenceId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var licence = sight.toRead(licenceId);
        return Versions.answer(ifNoneMatch, licence, () -> views.of(licence));
    }
}
