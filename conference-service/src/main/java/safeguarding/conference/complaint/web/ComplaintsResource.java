package safeguarding.conference.complaint.web;

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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.complaint.AnsweringComplaints;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.versioning.Versions;

/** Complaints about conferences. */
@Path("/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComplaintsResource {

    private final OpenedComplaint opened;
    private final AnsweringComplaints answering;
    private final ListingComplaints listing;
    private final ComplaintViews views;

    ComplaintsResource(
            OpenedComplaint opened, AnsweringComplaints answering, ListingComplaints listing, ComplaintViews views) {
        this.opened = opened;
        this.answering = answering;
        this.listing = listing;
        this.views = views;
    }

    /** Complaints, in the order in which they were written down. */
    @GET
    @RolesAllowed({"conference-admin", "qa-manager", "qa-officer", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "listComplaints",
            summary = "List complaints about conferences",
            description = "In the order in which they were written down, without their words.")
    @APIResponse(responseCode = "200", description = "Complaints about children whom the caller may see.")
    public Page<ComplaintItem> list(@Valid @BeanParam ComplaintFilter filter, @BeanParam PageRequest page) {
        return listing.list(filter, page);
    }

    /** A complaint came. */
    @POST
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerComplaint",
            summary = "Register a complaint about a conference",
            description =
                    "About how it was called, held or recorded, what it decided, or how somebody behaved. The decision stands meanwhile: only a conference changes it. When it is to be acknowledged and answered is local practice.")
    @APIResponse(
            responseCode = "201",
            description = "The complaint is registered, at its first stage.",
            content = @Content(schema = @Schema(implementation = ComplaintView.class)))
    public Response register(@Valid @NotNull RegisterComplaintRequest request) {
        var conference = opened.conference(Objects.requireNonNull(request.conferenceId()));
        var children = concerned(request.childIds(), conference.visible());
        var complaint = answering.make(conference.conference(), children, request.received());
        var view = views.show(complaint, conference.visible());
        return Response.created(view.link())
                .tag(Versions.etag(complaint))
                .entity(view)
                .build();
    }

    private static Set<UUID> concerned(@Nullable Set<UUID> named, Set<UUID> visible) {
        if (named == null || named.isEmpty()) {
            return visible;
        }
        if (!visible.containsAll(named)) {
            throw ProblemException.invalid("childIds", "The conference is about no such child for this caller.");
        }
        return named;
    }
}
