package safeguarding.reviewing.visits.web;

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
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.visits.Visiting;

/** Visits to looked-after children. */
@Path("/v1/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitsResource {

    private final OpenedVisit opened;
    private final Visiting visiting;
    private final ListingVisits listing;
    private final Links links;
    private final Access access;

    VisitsResource(OpenedVisit opened, Visiting visiting, ListingVisits listing, Links links, Access access) {
        this.opened = opened;
        this.visiting = visiting;
        this.listing = listing;
        this.links = links;
        this.access = access;
    }

    /** Visits up to a day. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "listLookedAfterVisits",
            summary = "List visits to looked-after children, or what has changed in them",
            description = "Of the children whom the caller may see. asAt shows those made by a day, knownOn what was"
                    + " recorded by the end of a day. By when a child is visited is told by GET"
                    + " /v1/periods-of-care/{periodId}/visiting.")
    @APIResponse(
            responseCode = "200",
            description = "Visits in the order in which they were written down; with updatedSince those that have"
                    + " changed and those that can no longer be seen, and next is always there.")
    public VisitPage list(@BeanParam VisitFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges(day);
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, day, access, page) : listing.changedSince(since, access, page);
    }

    /** Writes down a visit. */
    @POST
    @RolesAllowed({"case-system", "conference-admin"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordLookedAfterVisit",
            summary = "Write down a visit to a looked-after child",
            description = "Late entry is taken, in any order: what was due and what is due next is worked out anew from"
                    + " all visits (C3). A visit at which the child was not seen is kept and meets nothing. Refused is"
                    + " what lies ahead (A5), what was not while the child was looked after (LV1), and a visit of which"
                    + " it is not said why the child was not seen, or not alone (LV2).")
    @APIResponse(
            responseCode = "201",
            description = "The visit is written down.",
            content = @Content(schema = @Schema(implementation = VisitView.class)))
    public Response record(@Valid @NotNull RecordVisitRequest request) {
        var care = opened.toAdd(request.periodId());
        var visit = visiting.record(care, request.visit().read());
        var view = VisitView.of(visit, links);
        return Response.created(view.link())
                .tag(Versions.etag(visit))
                .entity(view)
                .build();
    }
}
