package safeguarding.licensing.permits.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.permits.AskingForPermits;
import safeguarding.licensing.permits.WorkPermits;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.versioning.Versions;

/** Work permits. */
@Path("/v1/work-permits")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkPermitsResource {

    private final AskingForPermits asking;
    private final ListingPermits listing;
    private final PermitViews views;
    private final KnownChildren children;
    private final WorkPermits permits;
    private final Access access;

    WorkPermitsResource(
            AskingForPermits asking,
            ListingPermits listing,
            PermitViews views,
            KnownChildren children,
            WorkPermits permits,
            Access access) {
        this.asking = asking;
        this.listing = listing;
        this.views = views;
        this.children = children;
        this.permits = permits;
        this.access = access;
    }

    /** The permits, page by page. */
    @GET
    @Transactional
    @Operation(
            operationId = "listWorkPermits",
            summary = "List work permits",
            description = "Of the children whom the caller may see, from the draft to the end.")
    @APIResponse(
            responseCode = "200",
            description = "Permits in the order in which they were begun; with updatedSince those whose content has"
                    + " changed, and next is always there.")
    public Page<WorkPermitItem> list(@BeanParam PermitFilter filter, @BeanParam PageRequest page) {
        return filter.changes()
                ? listing.changedSince(Objects.requireNonNull(filter.updatedSince()), page)
                : listing.list(filter, page);
    }

    /** Begins a permit. */
    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "draftWorkPermit",
            summary = "Begin to ask for a work permit",
            description =
                    "For one child, one employer, one job and set hours (G1.3). It is a draft until its licence is"
                            + " submitted; what is missing or against the law is told at any time.")
    @APIResponse(
            responseCode = "201",
            description = "The draft. Its ETag is that of its licence.",
            content = @Content(schema = @Schema(implementation = WorkPermitView.class)))
    @APIResponse(responseCode = "422", description = "The parents were told on a day ahead (A5).")
    public Response draft(@Valid @NotNull AskForWorkPermitRequest request) {
        access.toChange(ProtectedRecord.ofChild(request.childId()));
        var child = children.named("childId", request.childId());
        var permit = asking.draft(request.employerId(), child, request.details().read());
        return Response.created(views.link(permit))
                .tag(Versions.etag(permits.versionOfLicence(permit.id())))
                .entity(views.of(permit))
                .build();
    }
}
