package safeguarding.conference.retention.web;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.retention.KeepingRecords;
import safeguarding.conference.retention.RetentionClass;
import safeguarding.conference.retention.RetentionKind;
import safeguarding.conference.retention.Retentions;
import safeguarding.conference.sight.Acting;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.versioning.Versions;

/** How long a child's record is kept. */
@Path("/v1/children/{childId}/retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RetentionResource {

    private final OpenedKeeping opened;
    private final Retentions retentions;
    private final KeepingRecords keeping;
    private final RetentionViews views;
    private final Acting acting;

    RetentionResource(
            OpenedKeeping opened, Retentions retentions, KeepingRecords keeping, RetentionViews views, Acting acting) {
        this.opened = opened;
        this.retentions = retentions;
        this.keeping = keeping;
        this.views = views;
        this.acting = acting;
    }

    /** The retention of a record. */
    @GET
    @RolesAllowed({"adoption-records-keeper", "conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "getRetention",
            summary = "Read how long a child's record is kept",
            description =
                    "By which rule (L1 to L6), since when it counts, when it comes up for review, and what hinders its destruction. It follows from what is recorded, unless a person has said otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "How long the record is kept.",
            content = @Content(schema = @Schema(implementation = RetentionView.class)))
    public Response get(@PathParam("childId") UUID childId) {
        var life = opened.toRead(childId);
        var set = retentions.set(childId);
        return Response.ok(views.show(life, set))
                .tag(Versions.etag(version(set)))
                .build();
    }

    /** A person says otherwise. */
    @PUT
    @RolesAllowed({"adoption-records-keeper", "conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "replaceRetention",
            summary = "Say how long a child's record is kept",
            description =
                    "With a reason. Whoever knows that a child was looked after (L1), adopted (L2) or under a supervision order (L6) says so here.")
    @APIResponse(
            responseCode = "200",
            description = "How long the record is kept.",
            content = @Content(schema = @Schema(implementation = RetentionView.class)))
    public Response replace(
            @PathParam("childId") UUID childId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceRetentionRequest request) {
        var life = opened.toChange(childId);
        Versions.require(ifMatch, version(retentions.set(childId)));
        var kind = Codes.read("retention", request.retention(), RetentionKind.class);
        var set = Optional.of(keeping.set(life, kind, request.basisOn(), request.reason(), acting.person()));
        return Response.ok(views.show(life, set))
                .tag(Versions.etag(version(set)))
                .build();
    }

    /** 0 while nobody has said anything. */
    private static int version(Optional<RetentionClass> set) {
        return set.map(each -> each.version() + 1).orElse(0);
    }
}
