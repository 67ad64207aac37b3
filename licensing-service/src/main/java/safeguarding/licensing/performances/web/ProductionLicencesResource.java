package safeguarding.licensing.performances.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.licensing.neighbours.KnownProductions;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;

/** Performance licences of many children in a production. */
@Path("/v1/productions/{productionId}/performance-licences")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProductionLicencesResource {

    private final KnownProductions productions;
    private final AskingForChildren asking;

    ProductionLicencesResource(KnownProductions productions, AskingForChildren asking) {
        this.productions = productions;
        this.asking = asking;
    }

    /** Asks for licences of many children. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "askForPerformanceLicencesOfProduction",
            summary = "Ask for performance licences of many children in a production",
            description =
                    "Each child by itself: one that is refused does not spoil the others, and the answer says child by"
                            + " child what became of it.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each child.",
            content = @Content(schema = @Schema(implementation = AskedPerformanceLicencesView.class)))
    public Response ask(
            @PathParam("productionId") UUID productionId, @Valid @NotNull AskForPerformanceLicencesRequest request) {
        var production = productions.find(productionId).orElseThrow(() -> AreaRecords.none("production"));
        return Response.ok(new AskedPerformanceLicencesView(asking.each(production.productionId(), request.children())))
                .build();
    }
}
