package safeguarding.conference.correspondence.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.correspondence.Letters;
import safeguarding.conference.correspondence.WithholdingFacts;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.versioning.Versions;

/** What is kept from whom in letters about one child. */
@Path("/v1/children/{childId}/withholdings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WithholdingsResource {

    private final OpenedLetter opened;
    private final Letters letters;
    private final WithholdingFacts withholding;
    private final WithholdingViews views;

    WithholdingsResource(OpenedLetter opened, Letters letters, WithholdingFacts withholding, WithholdingViews views) {
        this.opened = opened;
        this.letters = letters;
        this.withholding = withholding;
        this.views = views;
    }

    /** What is kept. */
    @GET
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
    @Transactional
    @Operation(
            operationId = "listWithholdings",
            summary = "List what is kept from whom in letters about a child",
            description = "Those that ended among them, in the order in which they were set.")
    @APIResponse(
            responseCode = "200",
            description = "What is or was kept, and why.",
            content = @Content(schema = @Schema(implementation = WithholdingPage.class)))
    public WithholdingPage list(@PathParam("childId") UUID childId) {
        opened.childToRead(childId);
        return new WithholdingPage(
                letters.withholdings(childId).stream().map(views::show).toList());
    }

    /** Something is to be kept. */
    @POST
    @RolesAllowed({"chair", "conference-admin", "team-manager", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addWithholding",
            summary = "Keep something from somebody in letters about a child",
            description =
                    "An address, a person, a section of the minutes, a task, somebody's words, or a field such as child-school; from one person. Every letter that is not sent yet follows. What is named has to be of this child.")
    @APIResponse(
            responseCode = "201",
            description = "It is kept from them.",
            content = @Content(schema = @Schema(implementation = WithholdingView.class)))
    public Response add(@PathParam("childId") UUID childId, @Valid @NotNull WithholdingRequest request) {
        var set = withholding.set(opened.childToAdd(childId), request.read());
        var view = views.show(set);
        return Response.created(view.link())
                .tag(Versions.etag(set))
                .entity(view)
                .build();
    }
}
