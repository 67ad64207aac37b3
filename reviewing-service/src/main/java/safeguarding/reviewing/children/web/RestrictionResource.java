package safeguarding.reviewing.children.web;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.children.Child;
import safeguarding.reviewing.children.Children;

/** Who may read one child's record. Its version is that of the child. */
@Path("/v1/children/{childId}/restriction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("head-of-safeguarding")
public class RestrictionResource {

    private final Children children;
    private final Access access;
    private final CurrentCaller current;
    private final Clock clock;

    RestrictionResource(Children children, Access access, CurrentCaller current, Clock clock) {
        this.children = children;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Who may read the record. */
    @GET
    @Transactional
    @Operation(
            operationId = "getReviewingChildRestriction",
            summary = "Read who may read a child's record",
            description = "Whether the record is restricted, to whom, and why. For the head of safeguarding " + "only.")
    @APIResponse(
            responseCode = "200",
            description = "Who may read the record.",
            content = @Content(schema = @Schema(implementation = RestrictionView.class)))
    public Response get(@PathParam("childId") UUID childId) {
        access.toRead(ProtectedRecord.ofChild(childId));
        return answer(children.findChild(childId).orElseThrow(ChildResource::none));
    }

    /** Restricts a record to named readers, or opens it again. */
    @PUT
    @Transactional
    @Operation(
            operationId = "replaceReviewingChildRestriction",
            summary = "Say who may read a child's record",
            description = "A restricted record is read by named readers only; for everybody else it is not "
                    + "there. Whoever restricts it stays a reader. Needs a reason; the change is an event.")
    @APIResponse(
            responseCode = "200",
            description = "Who may read the record from now on.",
            content = @Content(schema = @Schema(implementation = RestrictionView.class)))
    public Response replace(
            @PathParam("childId") UUID childId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RestrictionRequest request) {
        access.toChange(ProtectedRecord.ofChild(childId));
        var child = children.findChild(childId).orElseThrow(ChildResource::none);
        Versions.require(ifMatch, child);
        apply(request, child);
        children.save(child);
        return answer(child);
    }

    private void apply(RestrictionRequest request, Child child) {
        var today = CivilTime.today(clock);
        if (request.restricted()) {
            child.restrict(readers(request), request.reason(), today);
        } else if (request.namedReaders() == null || request.namedReaders().isEmpty()) {
            child.unrestrict(request.reason(), today);
        } else {
            throw ProblemException.invalid(
                    List.of(new Violation("namedReaders", "An open record has no named readers.")));
        }
    }

    private Set<String> readers(RestrictionRequest request) {
        var readers = new HashSet<>(request.namedReaders() == null ? Set.of() : request.namedReaders());
        var own = current.caller().staffId();
        if (own != null) {
            readers.add(own);
        }
        if (readers.isEmpty()) {
            throw ProblemException.invalid(
                    List.of(new Violation("namedReaders", "A restricted record needs a named reader.")));
        }
        return readers;
    }

    private static Response answer(Child child) {
        return Response.ok(RestrictionView.of(child)).tag(Versions.etag(child)).build();
    }
}
