package safeguarding.conference.expectation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.expectation.ChildCircumstances;
import safeguarding.conference.expectation.Expectations;
import safeguarding.conference.links.Links;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Who works with one child and the family. Not for partner agencies: one learns of no other. */
@Path("/v1/children/{childId}/circumstances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CircumstancesResource {

    private final Expectations expectations;
    private final KnownChildren children;
    private final Access access;
    private final Links links;
    private final Clock clock;

    CircumstancesResource(Expectations expectations, KnownChildren children, Access access, Links links, Clock clock) {
        this.expectations = expectations;
        this.children = children;
        this.access = access;
        this.links = links;
        this.clock = clock;
    }

    /** The circumstances. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "getCircumstances",
            summary = "Read who works with a child and the family",
            description = "School, GP practice, adult mental health, drug and alcohol services, probation, housing and"
                    + " whoever else is known: what says which agencies are expected at a conference. 404 while nobody"
                    + " has written it down.")
    @APIResponse(
            responseCode = "200",
            description = "As they stand.",
            content = @Content(schema = @Schema(implementation = CircumstancesView.class)))
    public Response get(
            @PathParam("childId") UUID childId, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        access.toRead(ProtectedRecord.ofChild(childId));
        var circumstances = expectations
                .ofChild(childId)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "Nothing is written down about the circumstances of this child."));
        return Versions.answer(ifNoneMatch, circumstances, () -> CircumstancesView.of(circumstances, links));
    }

    /** Writes them down. */
    @PUT
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Transactional
    @Operation(
            operationId = "replaceCircumstances",
            summary = "Write down who works with a child and the family",
            description = "The whole of it: what is left out is gone. The first time needs no version. Conferences that"
                    + " are asked for from now on expect agencies by it; for one that was asked for before, ask the rules"
                    + " again.")
    @APIResponse(
            responseCode = "200",
            description = "As they stand.",
            content = @Content(schema = @Schema(implementation = CircumstancesView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Written down for the first time.",
            content = @Content(schema = @Schema(implementation = CircumstancesView.class)))
    public Response replace(
            @PathParam("childId") UUID childId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CircumstancesRequest request) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var today = CivilTime.today(clock);
        var known = expectations.ofChild(childId);
        known.ifPresent(circumstances -> {
            Versions.require(ifMatch, circumstances);
            circumstances.change(request.read(), today);
        });
        var circumstances = expectations.save(
                known.orElseGet(() -> ChildCircumstances.record(childId, areaOf(childId), request.read(), today)));
        var view = CircumstancesView.of(circumstances, links);
        return (known.isPresent() ? Response.ok() : Response.created(view.link()))
                .tag(Versions.etag(circumstances))
                .entity(view)
                .build();
    }

    private String areaOf(UUID childId) {
        return children.find(childId)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such child for this caller."))
                .area();
    }
}
