package safeguarding.conference.court.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.court.StartingProceedings;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.versioning.Versions;

/** Care proceedings. */
@Path("/v1/court-proceedings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CourtProceedingsListResource {

    private final StartingProceedings starting;
    private final ListingProceedings listing;
    private final CourtProceedingsViews views;
    private final Access access;

    CourtProceedingsListResource(
            StartingProceedings starting, ListingProceedings listing, CourtProceedingsViews views, Access access) {
        this.starting = starting;
        this.listing = listing;
        this.views = views;
        this.access = access;
    }

    /** Proceedings as they stood on a day. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team"
    })
    @Transactional
    @Operation(
            operationId = "listCourtProceedings",
            summary = "List care proceedings",
            description =
                    "From the letter before proceedings to the final order, with the children whom the caller may see. asAt gives the state of a day, knownOn what was recorded by the end of a day.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Proceedings about children whom the caller may see, in the order in which they were written down; with updatedSince those that have changed and those that can no longer be seen, and next is always there.")
    public CourtProceedingsPage list(
            @BeanParam CourtProceedingsFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges(day);
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, day, access, page) : listing.changedSince(since, access, page);
    }

    /** Writes down that proceedings began. */
    @POST
    @RolesAllowed({"conference-admin", "case-system", "team-manager"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "startCourtProceedings",
            summary = "Write down that care proceedings began",
            description =
                    "With the letter before proceedings, with the issue of the application, or with both, for a child or a sibling group; the children need no conference. The 26 weeks of C4.1 begin with the day of issue.")
    @APIResponse(
            responseCode = "201",
            description = "The proceedings are written down; when an application was issued their deadline stands.",
            content = @Content(schema = @Schema(implementation = CourtProceedingsView.class)))
    public Response start(@Valid @NotNull StartCourtProceedingsRequest request) {
        request.childIds().forEach(child -> access.toChange(ProtectedRecord.ofChild(child)));
        var proceedings = starting.start(request.childIds(), request.letterOn(), request.issuedOn());
        var view = views.show(proceedings, proceedings.childIds());
        return Response.created(view.link())
                .tag(Versions.etag(proceedings))
                .entity(view)
                .build();
    }
}
