package safeguarding.reviewing.children.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.PageRequest;

/** Finding a child. What is asked for stands in the body, never in an address. */
@Path("/v1/children/searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildSearchResource {

    private static final String ADVICE =
            "If the child is not here, that does not mean there is no record: ring the Safeguarding Unit.";

    private final FindingChildren finding;
    private final ChildViews views;
    private final Access access;

    ChildSearchResource(FindingChildren finding, ChildViews views, Access access) {
        this.finding = finding;
        this.views = views;
        this.access = access;
    }

    /** Looks for a child. */
    @POST
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
            operationId = "searchReviewingChildren",
            summary = "Find a child",
            description =
                    "By NHS number, by the council's child id, or by name and date of birth. Case, accents, hyphens and the order of names do not matter. The search is logged.")
    @APIResponse(responseCode = "200", description = "The children found among those the caller may see.")
    public ChildSearchView search(@BeanParam PageRequest page, @Valid @NotNull SearchChildrenRequest request) {
        var found = finding.find(request, access.toSearch("c.id"), page);
        var children = found.items().stream().map(item -> item.child().id()).toList();
        access.shown(children);
        return new ChildSearchView(
                found.items().stream()
                        .map(item -> new FoundChildView(item.match().code(), item.by(), views.show(item.child())))
                        .toList(),
                found.next(),
                ADVICE);
    }
}
