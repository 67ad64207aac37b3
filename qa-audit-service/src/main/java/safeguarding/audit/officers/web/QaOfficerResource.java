package safeguarding.audit.officers.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.officers.QaOfficer;
import safeguarding.audit.officers.QaOfficers;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** One quality assurance officer. */
@Path("/v1/qa-officers/{officerId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QaOfficerResource {

    private final QaOfficers officers;
    private final AreaRecords records;
    private final Links links;
    private final Clock clock;

    QaOfficerResource(QaOfficers officers, AreaRecords records, Links links, Clock clock) {
        this.officers = officers;
        this.records = records;
        this.links = links;
        this.clock = clock;
    }

    /** The officer. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer", "team-manager"})
    @Transactional
    @Operation(
            operationId = "getQaOfficer",
            summary = "Read about a quality assurance officer",
            description = "Areas, working time and how much of it is for audits.")
    @APIResponse(
            responseCode = "200",
            description = "The officer.",
            content = @Content(schema = @Schema(implementation = QaOfficerView.class)))
    public Response get(
            @PathParam("officerId") UUID officerId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var kind = kind(officers);
        var officer = records.toRead(kind, officers.find(officerId));
        return records.answer(kind, officer, null, ifNoneMatch, each -> QaOfficerView.of(each, links));
    }

    /** Replaces what is written about the officer. */
    @PUT
    @RolesAllowed({"head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "replaceQaOfficer",
            summary = "Write down a quality assurance officer as of now",
            description = "The whole of it: what is left out is gone. Cases that are allocated stay so.")
    @APIResponse(
            responseCode = "200",
            description = "The officer as it stands.",
            content = @Content(schema = @Schema(implementation = QaOfficerView.class)))
    public Response replace(
            @PathParam("officerId") UUID officerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReplaceQaOfficerRequest request) {
        var officer = records.toChange(kind(officers), officers.find(officerId), ifMatch);
        officer.change(request.details().details(), CivilTime.today(clock));
        officers.save(officer);
        return AreaRecords.changed(officer, QaOfficerView.of(officer, links));
    }

    static AreaRecordKind<QaOfficer> kind(QaOfficers officers) {
        return AreaRecordKind.ofTheCouncil(
                "listQaOfficers", "qa-officer", "qa_officer", QaOfficer.class, officers::all);
    }
}
