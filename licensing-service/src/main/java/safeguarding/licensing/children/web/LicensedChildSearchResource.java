package safeguarding.licensing.children.web;

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
import safeguarding.licensing.links.Links;
import safeguarding.platform.paging.PageRequest;

/** Finding a child. What is asked for stands in the body, never in an address. */
@Path("/v1/licensed-children/searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicensedChildSearchResource {

    private static final String ADVICE =
            "If the child is not here, that does not mean there is no record: ask the Child Employment Team.";

    private final FindingLicensedChildren finding;
    private final Links links;

    LicensedChildSearchResource(FindingLicensedChildren finding, Links links) {
        this.finding = finding;
        this.links = links;
    }

    /** Looks for a child. */
    @POST
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "searchLicensedChildren",
            summary = "Find a child who works or performs",
            description =
                    "By the council's child id, or by name and date of birth. Case, accents, hyphens and the order"
                            + " of names do not matter. The search is logged.")
    @APIResponse(responseCode = "200", description = "The children found among those the caller may see.")
    public LicensedChildSearchView search(
            @BeanParam PageRequest page, @Valid @NotNull SearchLicensedChildrenRequest request) {
        var found = finding.find(request, page);
        return new LicensedChildSearchView(
                found.items().stream()
                        .map(each -> new FoundLicensedChildView(each.by(), LicensedChildView.of(each.child(), links)))
                        .toList(),
                found.next(),
                ADVICE);
    }
}
