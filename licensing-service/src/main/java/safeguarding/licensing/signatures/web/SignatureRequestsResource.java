package safeguarding.licensing.signatures.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.signatures.SignatureRequest;
import safeguarding.licensing.signatures.SignatureRequests;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Requests for signatures. */
@Path("/v1/signature-requests")
@Produces(MediaType.APPLICATION_JSON)
public class SignatureRequestsResource {

    private final KeysetPages pages;
    private final SignatureRequests requests;
    private final SignatureViews views;
    private final Access access;

    SignatureRequestsResource(KeysetPages pages, SignatureRequests requests, SignatureViews views, Access access) {
        this.pages = pages;
        this.requests = requests;
        this.views = views;
        this.access = access;
    }

    /** The requests, page by page. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listSignatureRequests",
            summary = "List who is asked to sign",
            description =
                    "For the children whom the caller may see. Parent and school are asked side by side when something"
                            + " is handed in for a child; each has a clock of its own (LC20).")
    @APIResponse(responseCode = "200", description = "Requests in the order in which they were made.")
    public Page<SignatureRequestView> list(
            @Parameter(description = "Only those for this licence.") @QueryParam("licenceId") @Nullable UUID licenceId,
            @Parameter(description = "Only those for this child.") @QueryParam("childId") @Nullable UUID childId,
            @Parameter(description = "true: those that wait for an answer; false: the others.")
                    @QueryParam("open")
                    @Nullable
                    Boolean open,
            @BeanParam PageRequest page) {
        var ids = pages.list("listSignatureRequests")
                .select("r.id")
                .from("signature_request r")
                .whereGiven("r.licence_id = :licence", "licence", licenceId)
                .whereGiven("r.child_id = :child", "child", childId)
                .whereGiven("(r.answered_on is null and r.closed_on is null) = :open", "open", open)
                .visible(access.toList("r.child_id"))
                .orderBy(Key.id("r.id"))
                .ids(page);
        var found = requests.all(ids.items());
        access.shown(found.stream().map(SignatureRequest::childId).collect(Collectors.toSet()));
        return new Page<>(found.stream().map(views::of).toList(), ids.next());
    }
}
