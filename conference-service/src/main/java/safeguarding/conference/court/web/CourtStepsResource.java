package safeguarding.conference.court.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.ConductingProceedings;

/** What happens in proceedings: issue, extension, ending. */
@Path("/v1/court-proceedings/{proceedingsId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "case-system", "team-manager"})
public class CourtStepsResource {

    private final OpenedProceedings opened;
    private final ConductingProceedings conducting;
    private final CourtProceedingsViews views;

    CourtStepsResource(OpenedProceedings opened, ConductingProceedings conducting, CourtProceedingsViews views) {
        this.opened = opened;
        this.conducting = conducting;
        this.views = views;
    }

    /** Write down that the application was issued. */
    @POST
    @Path("/application")
    @Transactional
    @Operation(
            operationId = "recordCourtApplication",
            summary = "Write down that the application was issued",
            description = "The 26 weeks of C4.1 begin with that day: it is day 1.")
    @APIResponse(
            responseCode = "200",
            description = "The proceedings as they stand.",
            content = @Content(schema = @Schema(implementation = CourtProceedingsView.class)))
    @APIResponse(responseCode = "409", description = "The proceedings do not stand so that this can happen.")
    public Response issue(
            @PathParam("proceedingsId") UUID proceedingsId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CourtApplicationRequest request) {
        var found = opened.toChange(proceedingsId, ifMatch);
        conducting.issue(found.proceedings(), request.issuedOn());
        return views.answer(found.proceedings(), found.visible());
    }

    /** Write down that the court extended the time. */
    @POST
    @Path("/extensions")
    @Transactional
    @Operation(
            operationId = "recordCourtExtension",
            summary = "Write down that the court extended the time",
            description = "Only what the court granted, never by itself: at most 8 weeks each, with the reason (C4.2).")
    @APIResponse(
            responseCode = "200",
            description = "The proceedings as they stand.",
            content = @Content(schema = @Schema(implementation = CourtProceedingsView.class)))
    @APIResponse(responseCode = "409", description = "The proceedings do not stand so that this can happen.")
    public Response extend(
            @PathParam("proceedingsId") UUID proceedingsId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CourtExtensionFields request) {
        var found = opened.toChange(proceedingsId, ifMatch);
        conducting.extend(found.proceedings(), request.extension());
        return views.answer(found.proceedings(), found.visible());
    }

    /** Write down how proceedings ended. */
    @POST
    @Path("/ending")
    @Transactional
    @Operation(
            operationId = "recordCourtEnding",
            summary = "Write down how proceedings ended",
            description =
                    "By a final order, by withdrawal of the application, or without an application. In time or late is kept with the deadline.")
    @APIResponse(
            responseCode = "200",
            description = "The proceedings as they stand.",
            content = @Content(schema = @Schema(implementation = CourtProceedingsView.class)))
    @APIResponse(responseCode = "409", description = "The proceedings do not stand so that this can happen.")
    public Response end(
            @PathParam("proceedingsId") UUID proceedingsId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CourtEndingFields request) {
        var found = opened.toChange(proceedingsId, ifMatch);
        conducting.end(found.proceedings(), request.read());
        return views.answer(found.proceedings(), found.visible());
    }
}
