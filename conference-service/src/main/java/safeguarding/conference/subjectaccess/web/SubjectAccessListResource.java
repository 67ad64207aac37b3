package safeguarding.conference.subjectaccess.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.subjectaccess.SubjectAccessRequest;
import safeguarding.conference.subjectaccess.SubjectAccessRequests;
import safeguarding.conference.subjectaccess.SubjectAccessState;
import safeguarding.platform.access.Access;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Subject access requests. */
@Path("/v1/subject-access-requests")
@Produces(MediaType.APPLICATION_JSON)
public class SubjectAccessListResource {

    private final KeysetPages pages;
    private final SubjectAccessRequests requests;
    private final SubjectAccessViews views;
    private final Access access;

    SubjectAccessListResource(
            KeysetPages pages, SubjectAccessRequests requests, SubjectAccessViews views, Access access) {
        this.pages = pages;
        this.requests = requests;
        this.views = views;
        this.access = access;
    }

    /** Requests in the order in which they were written down. */
    @GET
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "listSubjectAccessRequests",
            summary = "List subject access requests",
            description = "In the order in which they were written down.")
    @APIResponse(responseCode = "200", description = "Requests about children whom the caller may see.")
    public Page<SubjectAccessView> list(
            @Parameter(description = "Where the request stands.", schema = @Schema(enumeration = {"open", "closed"}))
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Size(max = 100) @Nullable
                    String area,
            @Parameter(description = "The child.") @QueryParam("childId") @Nullable UUID childId,
            @BeanParam PageRequest page) {
        var asked = Codes.readOrNull("state", state, SubjectAccessState.class);
        var ids = pages.list("listSubjectAccessRequests")
                .select("r.id")
                .from("subject_access_request r")
                .whereGiven("r.state = :state", "state", asked == null ? null : asked.name())
                .whereGiven("r.area = :area", "area", area)
                .whereGiven("r.child_id = :child", "child", childId)
                .visible(access.toList("r.child_id"))
                .orderBy(Key.id("r.id"))
                .ids(page);
        var found = requests.all(ids.items()).stream()
                .collect(Collectors.toMap(SubjectAccessRequest::id, Function.identity()));
        access.shown(found.values().stream().map(SubjectAccessRequest::childId).toList());
        return new Page<>(
                ids.items().stream()
                        .map(id -> views.show(Objects.requireNonNull(found.get(id))))
                        .toList(),
                ids.next());
    }
}
