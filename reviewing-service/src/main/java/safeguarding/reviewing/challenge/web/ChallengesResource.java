package safeguarding.reviewing.challenge.web;

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
import safeguarding.reviewing.challenge.Challenging;

/** IROs' challenges. */
@Path("/v1/challenges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChallengesResource {

    private final OpenedChallenge opened;
    private final Challenging challenging;
    private final ListingChallenges listing;
    private final ChallengeViews views;
    private final Writing writing;
    private final Access access;

    ChallengesResource(
            OpenedChallenge opened,
            Challenging challenging,
            ListingChallenges listing,
            ChallengeViews views,
            Writing writing,
            Access access) {
        this.opened = opened;
        this.challenging = challenging;
        this.listing = listing;
        this.views = views;
        this.writing = writing;
        this.access = access;
    }

    /** Challenges as they stood on a day. */
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
            operationId = "listChallenges",
            summary = "List IROs' challenges, or what has changed in them",
            description = "Of the children whom the caller may see. asAt gives the state of a day, knownOn what was"
                    + " recorded by the end of a day. What is due is listed by GET /v1/deadlines (C2.9).")
    @APIResponse(
            responseCode = "200",
            description = "Challenges in the order in which they were written down; with updatedSince those that have"
                    + " changed and those that can no longer be seen, and next is always there.")
    public ChallengePage list(@BeanParam ChallengeFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseFilteredChanges(day);
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, day, access, page) : listing.changedSince(since, access, page);
    }

    /** Raises a matter. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "iro"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordChallenge",
            summary = "Raise a matter with those who are responsible for a looked-after child",
            description =
                    "Informal at first (C2.9); that it was talked over already is said with it. It may be referred"
                            + " to Cafcass at once (C2.10). Refused is what lies ahead (A5), before the child became looked"
                            + " after (CH1), or in no order (CH2).")
    @APIResponse(
            responseCode = "201",
            description = "The challenge is raised.",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    public Response raise(@Valid @NotNull RaiseChallengeRequest request) {
        var care = opened.toRaise(request.periodId());
        var challenge = challenging.raise(
                care, writing.by(), request.matter().read(), request.readTalk(), request.readReferral());
        var view = views.show(challenge);
        return Response.created(view.link())
                .tag(Versions.etag(challenge))
                .entity(view)
                .build();
    }
}
