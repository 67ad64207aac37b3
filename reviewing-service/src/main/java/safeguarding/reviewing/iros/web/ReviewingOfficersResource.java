package safeguarding.reviewing.iros.web;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.iros.ReviewingOfficer;
import safeguarding.reviewing.iros.ReviewingOfficers;
import safeguarding.reviewing.links.Links;

/** The register of independent reviewing officers. It holds no child's record. */
@Path("/v1/reviewing-officers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewingOfficersResource {

    private final ReviewingOfficers officers;
    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final Links links;
    private final Clock clock;

    ReviewingOfficersResource(
            ReviewingOfficers officers, KeysetPages pages, ChangeFeed changes, Links links, Clock clock) {
        this.officers = officers;
        this.pages = pages;
        this.changes = changes;
        this.links = links;
        this.clock = clock;
    }

    /** The register, page by page. */
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
            operationId = "listReviewingOfficers",
            summary = "List the independent reviewing officers",
            description = "With their areas, working time, and what they manage. The register holds no child's record.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Officers in the order in which they were registered; with updatedSince those that have changed,"
                            + " and next is always there. An officer is never removed.")
    public Page<ReviewingOfficerView> list(
            @Parameter(description = "Code of an area the officers work in.") @QueryParam("area") @Nullable String area,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        if (updatedSince != null && area != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return updatedSince == null
                ? listed(area, page)
                : changes.page("reviewing-officer", updatedSince, page, this::shown);
    }

    private Page<ReviewingOfficerView> listed(@Nullable String area, PageRequest page) {
        var ids = pages.list("listReviewingOfficers")
                .select("o.id")
                .from("reviewing_officer o")
                .whereGiven("o.areas && array[cast(:area as text), '*']", "area", area)
                .orderBy(Key.id("o.id"))
                .ids(page);
        return new Page<>(shown(ids.items()), ids.next());
    }

    private List<ReviewingOfficerView> shown(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> officers.find(id).stream())
                .map(officer -> ReviewingOfficerView.of(officer, links))
                .toList();
    }

    /** Registers an officer. */
    @POST
    @RolesAllowed({"conference-admin", "head-of-safeguarding"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerReviewingOfficer",
            summary = "Register an independent reviewing officer",
            description = "Once for each staff number. The officer can be named for children from the day given, in the"
                    + " areas given; never for a child on whose case the officer works, which the officer manages or"
                    + " whose resources the officer controls (C2.3).")
    @APIResponse(
            responseCode = "201",
            description = "The officer is registered.",
            content = @Content(schema = @Schema(implementation = ReviewingOfficerView.class)))
    @APIResponse(responseCode = "409", description = "Somebody with this staff number is registered.")
    public Response register(@Valid @NotNull RegisterReviewingOfficerRequest request) {
        officers.withStaffId(request.staffId()).ifPresent(known -> {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Somebody with this staff number is registered: " + links.reviewingOfficer(known.id()));
        });
        var officer = officers.save(
                ReviewingOfficer.register(request.staffId(), request.details().details(), CivilTime.today(clock)));
        var view = ReviewingOfficerView.of(officer, links);
        return Response.created(view.link())
                .tag(Versions.etag(officer))
                .entity(view)
                .build();
    }
}
