package safeguarding.licensing.children.web;

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
import safeguarding.licensing.children.LicensedChild;
import safeguarding.licensing.children.RegisteringChild;
import safeguarding.licensing.links.Links;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.versioning.Versions;

/** One child of the register. */
@Path("/v1/licensed-children/{childId}")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicensedChildResource {

    private final OpenedChild opened;
    private final RegisteringChild registering;
    private final KnownFacts facts;
    private final Links links;
    private final Clock clock;

    LicensedChildResource(
            OpenedChild opened, RegisteringChild registering, KnownFacts facts, Links links, Clock clock) {
        this.opened = opened;
        this.registering = registering;
        this.facts = facts;
        this.links = links;
        this.clock = clock;
    }

    /** The child. */
    @GET
    @Transactional
    @Operation(
            operationId = "getLicensedChild",
            summary = "Read about a child who works or performs",
            description = "As it stands, or as it was known on a day. Each reading is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The child.",
            content = @Content(schema = @Schema(implementation = LicensedChildView.class)))
    public Response get(
            @PathParam("childId") UUID childId,
            @Parameter(description = "What was recorded by the end of this civil day (Europe/London).")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var child = opened.toRead(childId);
        if (knownOn == null) {
            return Versions.answer(ifNoneMatch, child, () -> LicensedChildView.of(child, links));
        }
        var known = facts.find(LicensedChild.class, childId, KnownOn.of(knownOn, clock))
                .orElseThrow(OpenedChild::none);
        return Response.ok(LicensedChildView.of(known, links)).build();
    }

    /** Replaces what is written about the child. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceLicensedChild",
            summary = "Write down a child who works or performs as of now",
            description = "The whole of it: what is left out is gone. Who may sign is verified by itself and stays.")
    @APIResponse(
            responseCode = "200",
            description = "The child as it stands.",
            content = @Content(schema = @Schema(implementation = LicensedChildView.class)))
    @APIResponse(responseCode = "422", description = "The date of birth lies ahead (A5).")
    public Response replace(
            @PathParam("childId") UUID childId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceLicensedChildRequest request) {
        var child = opened.toChange(childId, ifMatch);
        registering.change(child, request.details().read());
        return AreaRecords.changed(child, LicensedChildView.of(child, links));
    }
}
