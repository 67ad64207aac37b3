package safeguarding.licensing.productions.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.productions.KeepingProductions;
import safeguarding.licensing.productions.Production;
import safeguarding.licensing.productions.ProductionKind;
import safeguarding.licensing.productions.Productions;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** The register of productions. */
@Path("/v1/productions")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProductionsResource {

    private final Productions productions;
    private final KeepingProductions keeping;
    private final AreaRecords records;
    private final Links links;

    ProductionsResource(Productions productions, KeepingProductions keeping, AreaRecords records, Links links) {
        this.productions = productions;
        this.keeping = keeping;
        this.records = records;
        this.links = links;
    }

    /** The register, page by page. */
    @GET
    @Transactional
    @Operation(
            operationId = "listProductions",
            summary = "List productions in which children may take part",
            description = "Of all kinds, cancelled ones too, with their places and days.")
    @APIResponse(
            responseCode = "200",
            description = "Productions in the order in which they were registered; with updatedSince those that have"
                    + " changed, and next is always there. A production is never removed.")
    public Page<ProductionView> list(
            @Parameter(description = "Only productions of this party.") @QueryParam("producerId") @Nullable
                    UUID producerId,
            @Parameter(description = "Only productions of this kind.", schema = @Schema(maxLength = 20))
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(
                            description = "Only productions in the area of the council with this code.",
                            schema = @Schema(maxLength = 3))
                    @QueryParam("council")
                    @Nullable
                    String council,
            @Parameter(description = "Only productions between whose first and last performance this civil day lies.")
                    @QueryParam("runningOn")
                    @Nullable
                    LocalDate runningOn,
            @Parameter(description = "true: only those that were cancelled; false: only those that were not.")
                    @QueryParam("cancelled")
                    @Nullable
                    Boolean cancelled,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        var parts = ProductionResource.kind(productions);
        if (updatedSince != null) {
            refuseFilters(producerId, kind, council, runningOn, cancelled);
            return records.changedSince(parts, updatedSince, page, this::shown);
        }
        @Nullable ProductionKind wanted = Codes.readOrNull("kind", kind, ProductionKind.class);
        var query = records.list(parts)
                .whereGiven("r.producer_id = :producer", "producer", producerId)
                .whereGiven("r.kind = :kind", "kind", wanted == null ? null : wanted.name())
                .whereGiven("r.councils && array[cast(:council as text)]", "council", council)
                .whereGiven("cast(:day as date) between r.first_performance and r.last_performance", "day", runningOn)
                .whereGiven("(r.cancelled_on is not null) = :cancelled", "cancelled", cancelled);
        return records.page(parts, query, page, this::shown);
    }

    private static void refuseFilters(@Nullable Object... filters) {
        if (Stream.of(filters).anyMatch(Objects::nonNull)) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    private ProductionView shown(Production production) {
        return ProductionView.of(production, links);
    }

    /** Registers a production. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerProduction",
            summary = "Register a production in which children may take part",
            description = "It names no child: each takes part by a licence of its own, or by an exemption (H1, H3).")
    @APIResponse(
            responseCode = "201",
            description = "The production is registered.",
            content = @Content(schema = @Schema(implementation = ProductionView.class)))
    public Response register(@Valid @NotNull RegisterProductionRequest request) {
        var production = keeping.register(request.details().read());
        return AreaRecords.created(ProductionView.link(production, links), production, shown(production));
    }
}
