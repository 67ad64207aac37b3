package safeguarding.conference.subjectaccess.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.sight.Acting;
import safeguarding.conference.subjectaccess.AnsweringSubjectAccess;
import safeguarding.conference.subjectaccess.PartRuling;
import safeguarding.conference.subjectaccess.RulingKind;
import safeguarding.conference.subjectaccess.SubjectAccessRequest;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** One subject access request. */
@Path("/v1/subject-access-requests/{requestId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubjectAccessResource {

    private final OpenedSubjectAccess opened;
    private final AnsweringSubjectAccess answering;
    private final SubjectAccessViews views;
    private final Acting acting;
    private final Clock clock;

    SubjectAccessResource(
            OpenedSubjectAccess opened,
            AnsweringSubjectAccess answering,
            SubjectAccessViews views,
            Acting acting,
            Clock clock) {
        this.opened = opened;
        this.answering = answering;
        this.views = views;
        this.acting = acting;
        this.clock = clock;
    }

    /** The request. */
    @GET
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "getSubjectAccessRequest",
            summary = "Read a subject access request",
            description = "Who asks for whose data, by when the answer is due, and when it was given.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands.",
            content = @Content(schema = @Schema(implementation = SubjectAccessView.class)))
    public Response get(@PathParam("requestId") UUID requestId) {
        var request = opened.toRead(requestId);
        return Response.ok(views.show(request)).tag(Versions.etag(request)).build();
    }

    /** What is held. */
    @GET
    @Path("/answer")
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "getSubjectAccessAnswer",
            summary = "Read what this service holds on a person",
            description =
                    "Put together from every table of this service, earlier versions included, on all records of the child that are merged and that the caller may see. What names others or was written in confidence is marked and left out until a person has ruled that it is told.")
    @APIResponse(responseCode = "200", description = "What is held, with its marks.")
    public SubjectAccessAnswerView answer(@PathParam("requestId") UUID requestId) {
        var request = opened.toRead(requestId);
        var records = answering.records(request);
        opened.shown(records);
        return views.answer(request, records, answering.compose(request));
    }

    /** A person rules on a part. */
    @POST
    @Path("/rulings")
    @RolesAllowed({"qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "recordSubjectAccessRuling",
            summary = "Rule on a marked part of an answer",
            description =
                    "That it is told or withheld, with the reason. Another ruling takes the place of the one before.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands.",
            content = @Content(schema = @Schema(implementation = SubjectAccessView.class)))
    public Response rule(
            @PathParam("requestId") UUID requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RuleOnPartRequest request) {
        var ruling = new PartRuling(
                request.part(),
                Codes.read("ruling", request.ruling(), RulingKind.class),
                request.reason(),
                acting.person(),
                CivilTime.today(clock));
        return changed(answering.rule(opened.toChange(requestId, ifMatch), ruling));
    }

    /** The answer takes longer. */
    @POST
    @Path("/extensions")
    @RolesAllowed({"conference-admin", "qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "recordSubjectAccessExtension",
            summary = "Extend the time for the answer",
            description =
                    "By two months, once, where the request is complex; whoever asks is told within the first month (L13).")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands.",
            content = @Content(schema = @Schema(implementation = SubjectAccessView.class)))
    public Response extend(
            @PathParam("requestId") UUID requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ExtendSubjectAccessRequest request) {
        return changed(answering.extend(
                opened.toChange(requestId, ifMatch), Objects.requireNonNull(request.on()), request.reason()));
    }

    /** The answer is given. */
    @POST
    @Path("/completions")
    @RolesAllowed({"qa-manager", "head-of-safeguarding"})
    @Transactional
    @Operation(
            operationId = "completeSubjectAccessRequest",
            summary = "Record that a subject access request was answered",
            description = "Only after a person has ruled on every marked part.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands, closed.",
            content = @Content(schema = @Schema(implementation = SubjectAccessView.class)))
    public Response complete(
            @PathParam("requestId") UUID requestId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AnswerSubjectAccessRequest request) {
        return changed(answering.answer(
                opened.toChange(requestId, ifMatch), Objects.requireNonNull(request.on()), acting.person()));
    }

    private Response changed(SubjectAccessRequest request) {
        return Response.ok(views.show(request)).tag(Versions.etag(request)).build();
    }
}
