package safeguarding.conference.children.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.ChangingChild;
import safeguarding.conference.children.Child;
import safeguarding.conference.children.Children;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One child's record. */
@Path("/v1/children/{childId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildResource {

    private final Children children;
    private final ChildViews views;
    private final Access access;
    private final Clock clock;
    private final ChangingChild changing;

    ChildResource(Children children, ChildViews views, Access access, Clock clock, ChangingChild changing) {
        this.changing = changing;
        this.children = children;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** A child as it is, or as it was on a day as far as was known on another. */
    @GET
    @RolesAllowed({
        "adoption-records-keeper",
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team",
        "partner-agency"
    })
    @Transactional
    @Operation(
            operationId = "getChild",
            summary = "Read a child's record",
            description = "Identity, characteristics, responsible team and support, as the caller may see them. "
                    + "With asAt and knownOn: as it stood on one day, as far as was known on another.")
    @APIResponse(
            responseCode = "200",
            description = "The child as the caller may see it.",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response get(
            @PathParam("childId") UUID childId,
            @Parameter(description = "Day on which the details held; today when absent.") @QueryParam("asAt") @Nullable
                    LocalDate asAt,
            @Parameter(description = "What was known by the end of this day; today when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        access.toRead(ProtectedRecord.ofChild(childId));
        if (asAt == null && knownOn == null) {
            var child = children.findChild(childId).orElseThrow(ChildResource::none);
            return Versions.answer(ifNoneMatch, child, () -> views.show(child));
        }
        var today = CivilTime.today(clock);
        var child = children.findChild(
                        childId,
                        AsAt.of(asAt == null ? today : asAt, clock).day(),
                        KnownOn.of(knownOn == null ? today : knownOn, clock).day())
                .orElseThrow(ChildResource::none);
        return Response.ok(views.show(child)).build();
    }

    /** Replaces everything that is written about a child. */
    @PUT
    @RolesAllowed({"conference-admin", "case-system"})
    @Transactional
    @Operation(
            operationId = "replaceChild",
            summary = "Write down everything about a child as it is now",
            description = "The whole of it: what is left out is gone. Faulty identifiers and characteristics are "
                    + "kept and flagged, not refused; the date of birth and what is written about the child "
                    + "keep their history.")
    @APIResponse(
            responseCode = "200",
            description = "The child as it stands.",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    public Response replace(
            @PathParam("childId") UUID childId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceChildRequest request) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var child = children.findChild(childId).orElseThrow(ChildResource::none);
        Versions.require(ifMatch, child);
        var today = CivilTime.today(clock);
        changing.change(child, request.details(), request.change(today));
        return Response.ok(views.show(child)).tag(Versions.etag(child)).build();
    }

    static ProblemException none() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such child for this caller.");
    }

    static Response created(Child child, ChildViews views) {
        var view = views.show(child);
        return Response.created(view.link())
                .tag(Versions.etag(child))
                .entity(view)
                .build();
    }
}
