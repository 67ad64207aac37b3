package safeguarding.platform.deadline.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.deadline.store.DeadlineRegister;
import safeguarding.platform.deadline.store.FiledDeadline;
import safeguarding.platform.deadline.store.RecomputingDeadlines;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** What is due and was due, and why. */
@Path("/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
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
public class DeadlineResource {

    private final DeadlineRegister register;
    private final ListingDeadlines listing;
    private final RecomputingDeadlines recomputing;
    private final Access access;

    DeadlineResource(
            DeadlineRegister register, ListingDeadlines listing, RecomputingDeadlines recomputing, Access access) {
        this.register = register;
        this.listing = listing;
        this.recomputing = recomputing;
        this.access = access;
    }

    @GET
    @Operation(
            operationId = "listServiceDeadlines",
            summary = "List deadlines, earliest due first",
            description = "Each with its rule, citation and a sentence; only those about children whom the "
                    + "caller may see. knownOn gives what was recorded by the end of a day: a deadline that was "
                    + "corrected or met since stands as it stood then.")
    @APIResponse(
            responseCode = "200",
            description =
                    "One page of deadlines; with updatedSince those that have changed and those that can no longer"
                            + " be seen, and next is always there.")
    @Transactional
    public DeadlinePage list(@BeanParam DeadlineFilter filter, @BeanParam PageRequest page) {
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, access, page) : listing.changedSince(since, access, page);
    }

    @GET
    @Path("/{deadlineId}")
    @Operation(
            operationId = "explainServiceDeadline",
            summary = "Explain a deadline",
            description = "Rule, citation, inputs, bank holiday table, a sentence, and how it stood from when to when.")
    @APIResponse(
            responseCode = "200",
            description = "The deadline and its history.",
            content = @Content(schema = @Schema(implementation = DeadlineExplanationView.class)))
    @Transactional
    public Response explain(
            @PathParam("deadlineId") UUID deadlineId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var filed = filed(deadlineId);
        var shown = access.toRead(record(filed));
        return Versions.answer(
                ifNoneMatch,
                filed.version(),
                () -> new DeadlineExplanationView(
                        filed.deadline().withChildren(shown), register.versionsOf(deadlineId)));
    }

    @POST
    @Path("/{deadlineId}/recomputations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recomputeServiceDeadline",
            summary = "Work a deadline out again under other rules",
            description = "Answers the deadline as it is and as it comes out. It changes only with apply, which needs"
                    + " If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Before and after, side by side.",
            content = @Content(schema = @Schema(implementation = RecomputedDeadlineView.class)))
    @APIResponse(responseCode = "422", description = "The rule was not in force, or bank holidays are not loaded.")
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    public Response recompute(
            @PathParam("deadlineId") UUID deadlineId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RecomputeDeadlineRequest request) {
        var filed = filed(deadlineId);
        var shown = request.applies() ? access.toChange(record(filed)) : access.toRead(record(filed));
        var after = request.applies() ? apply(filed, ifMatch, request) : suppose(filed, request);
        return Response.ok(new RecomputedDeadlineView(
                        filed.deadline().withChildren(shown), after.deadline().withChildren(shown), request.applies()))
                .tag(Versions.etag(after.version()))
                .build();
    }

    private FiledDeadline apply(FiledDeadline filed, @Nullable String ifMatch, RecomputeDeadlineRequest request) {
        Versions.require(ifMatch, filed.version());
        return recomputing.apply(filed.deadline().id(), filed.version(), request.ruleSet(), request.calendarVersion());
    }

    private FiledDeadline suppose(FiledDeadline filed, RecomputeDeadlineRequest request) {
        return new FiledDeadline(
                recomputing.suppose(filed.deadline().id(), request.ruleSet(), request.calendarVersion()),
                filed.version());
    }

    private FiledDeadline filed(UUID deadlineId) {
        return register.find(deadlineId)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such deadline for this caller."));
    }

    private static ProtectedRecord record(FiledDeadline filed) {
        var deadline = filed.deadline();
        return new ProtectedRecord(
                "deadline", deadline.id(), Set.copyOf(deadline.subject().childIds()));
    }
}
