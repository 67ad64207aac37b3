package safeguarding.licensing.productions.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.productions.KeepingProductions;
import safeguarding.licensing.productions.Production;
import safeguarding.licensing.productions.Productions;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** One production. */
@Path("/v1/productions/{productionId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProductionResource {

    private final Productions productions;
    private final KeepingProductions keeping;
    private final AreaRecords records;
    private final Links links;

    ProductionResource(Productions productions, KeepingProductions keeping, AreaRecords records, Links links) {
        this.productions = productions;
        this.keeping = keeping;
        this.records = records;
        this.links = links;
    }

    /** The production. */
    @GET
    @Transactional
    @Operation(
            operationId = "getProduction",
            summary = "Read about a production",
            description = "As it stands, or as it was known on a day.")
    @APIResponse(
            responseCode = "200",
            description = "The production.",
            content = @Content(schema = @Schema(implementation = ProductionView.class)))
    public Response get(
            @PathParam("productionId") UUID productionId,
            @Parameter(description = "What was recorded by the end of this civil day (Europe/London).")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kind = kind(productions);
        var production = records.toRead(kind, productions.find(productionId));
        return records.answer(kind, production, knownOn, ifNoneMatch, each -> ProductionView.of(each, links));
    }

    /** Replaces what is written about the production. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceProduction",
            summary = "Write down a production as of now",
            description = "The whole of it: what is left out is gone. Licences that were granted stay as they are.")
    @APIResponse(
            responseCode = "200",
            description = "The production as it stands.",
            content = @Content(schema = @Schema(implementation = ProductionView.class)))
    @APIResponse(responseCode = "409", description = "It was cancelled.")
    public Response replace(
            @PathParam("productionId") UUID productionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceProductionRequest request) {
        var production = toChange(productionId, ifMatch);
        return changed(keeping.change(production, request.details().read()));
    }

    /** The production does not take place. */
    @POST
    @Path("/cancellations")
    @Transactional
    @Operation(
            operationId = "cancelProduction",
            summary = "Say that a production does not take place",
            description = "Or goes on no longer. It stays in the register, and licences can no longer be asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The production as it stands.",
            content = @Content(schema = @Schema(implementation = ProductionView.class)))
    @APIResponse(responseCode = "409", description = "It was cancelled.")
    public Response cancel(
            @PathParam("productionId") UUID productionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CancelProductionRequest request) {
        return changed(keeping.cancel(toChange(productionId, ifMatch), request.reason()));
    }

    private Production toChange(UUID productionId, @Nullable String ifMatch) {
        return records.toChange(kind(productions), productions.find(productionId), ifMatch);
    }

    private Response changed(Production production) {
        return AreaRecords.changed(production, ProductionView.of(production, links));
    }

    static AreaRecordKind<Production> kind(Productions productions) {
        return AreaRecordKind.ofTheCouncil(
                "listProductions", "production", "production", Production.class, productions::all);
    }
}
