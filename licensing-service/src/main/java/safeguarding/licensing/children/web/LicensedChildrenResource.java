package safeguarding.licensing.children.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.children.RegisteringChild;
import safeguarding.licensing.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** The register of children who work or perform. */
@Path("/v1/licensed-children")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicensedChildrenResource {

    private final RegisteringChild registering;
    private final ListingLicensedChildren listing;
    private final Links links;
    private final Access access;
    private final CurrentCaller current;

    LicensedChildrenResource(
            RegisteringChild registering,
            ListingLicensedChildren listing,
            Links links,
            Access access,
            CurrentCaller current) {
        this.registering = registering;
        this.listing = listing;
        this.links = links;
        this.access = access;
        this.current = current;
    }

    /** The children whom the caller may see. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listLicensedChildren",
            summary = "List children who work or perform, or what has changed in their records",
            description = "Those whom the caller may see, in a stable order.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Children by identifier; with updatedSince those that have changed, and next is always there.")
    public Page<LicensedChildItem> list(
            @Parameter(
                            description = "Only children who live in the area with this code.",
                            schema = @Schema(maxLength = 40))
                    @QueryParam("area")
                    @Nullable
                    String area,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        if (updatedSince == null) {
            return listing.list(area, page);
        }
        if (area != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return listing.changedSince(updatedSince, page);
    }

    /** Registers a child. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerLicensedChild",
            summary = "Register a child who works or performs",
            description = "The identifier follows from the council's child id: the same child has the same one in every"
                    + " service. Nothing is asked of the other services, and nothing is known here of what they know.")
    @APIResponse(
            responseCode = "201",
            description = "The child is registered.",
            content = @Content(schema = @Schema(implementation = LicensedChildView.class)))
    @APIResponse(responseCode = "409", description = "The child is registered already.")
    @APIResponse(responseCode = "422", description = "The date of birth lies ahead (A5).")
    public Response register(@Valid @NotNull RegisterLicensedChildRequest request) {
        var details = request.details().read();
        refuseForeignArea(details.area());
        var child = registering
                .register(request.councilChildId(), details)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT,
                        "A child with this council child id is registered: search for it. If it is not found, ring the"
                                + " Safeguarding Unit."));
        access.created(child.id());
        var view = LicensedChildView.of(child, links);
        return AreaRecords.created(view.link(), child, view);
    }

    private void refuseForeignArea(String area) {
        var caller = current.caller();
        if (!caller.seesEveryArea() && !caller.areas().contains(area)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "Children are registered in one's own areas.");
        }
    }
}
