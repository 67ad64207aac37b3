package safeguarding.conference.involvement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.MakingForm;
import safeguarding.conference.links.Links;

/** The link to the web form of an agency without a system of its own. */
@Path("/v1/involvements/{involvementId}/form-link")
@Produces(MediaType.APPLICATION_JSON)
public class FormLinkResource {

    private final OpenedInvolvement opened;
    private final MakingForm making;
    private final Links links;

    FormLinkResource(OpenedInvolvement opened, MakingForm making, Links links) {
        this.opened = opened;
        this.making = making;
        this.links = links;
    }

    /** Makes one. */
    @PUT
    @RolesAllowed({"conference-admin", "chair"})
    @Transactional
    @Operation(
            operationId = "replaceFormLink",
            summary = "Make a link to the web form of an invitation",
            description =
                    "For a practice without a system: it accepts or sends apologies, hands in its report and finds how"
                            + " to take part from elsewhere. The link opens once, with the code, and is dead after five wrong codes;"
                            + " a new one makes the one before worthless. Send link and code by different ways: they are told once"
                            + " and stored as digests only, which is why this takes no Idempotency-Key.")
    @APIResponse(
            responseCode = "200",
            description = "The link and its code.",
            content = @Content(schema = @Schema(implementation = FormLinkView.class)))
    public FormLinkView make(
            @PathParam("involvementId") UUID involvementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var found = opened.toChange(involvementId, ifMatch);
        var made = making.make(found.line(), found.conference());
        return new FormLinkView(links.to("/forms/" + made.token()), made.code(), made.usableUntil());
    }
}
