package safeguarding.conference.record.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Everything this service holds on one child. */
@Path("/v1/children/{childId}/conference-record")
@Produces(MediaType.APPLICATION_JSON)
public class ConferenceRecordResource {

    private final ShownRecord records;
    private final Access access;
    private final Clock clock;

    ConferenceRecordResource(ShownRecord records, Access access, Clock clock) {
        this.records = records;
        this.access = access;
        this.clock = clock;
    }

    /** The record of a child, as it stood on a day and was known on another. */
    @GET
    @RolesAllowed({
        "adoption-records-keeper",
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system",
        "duty-team",
        "partner-agency"
    })
    @Transactional
    @Operation(
            operationId = "getConferenceRecord",
            summary = "Read everything this service holds on a child",
            description =
                    "One document: who the child is, section 47 enquiries, conferences, decisions, plans with their"
                            + " tasks, involvement, and what is due. asAt gives the state of a day, knownOn what was"
                            + " recorded by the end of a day; a closed day gives the same answer for ever.")
    @APIResponse(
            responseCode = "200",
            description = "The record as the caller may see it; siblings are left out.",
            content = @Content(schema = @Schema(implementation = ConferenceRecordView.class)))
    public Response get(
            @PathParam("childId") UUID childId,
            @Parameter(description = "Day whose state is asked for; today when absent.") @QueryParam("asAt") @Nullable
                    LocalDate asAt,
            @Parameter(description = "What was recorded by the end of this day; today when absent.")
                    @QueryParam("knownOn")
                    @Nullable
                    LocalDate knownOn,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        access.toRead(ProtectedRecord.ofChild(childId));
        var today = CivilTime.today(clock);
        var record = records.of(
                childId,
                AsAt.of(asAt == null ? today : asAt, clock),
                KnownOn.of(knownOn == null ? today : knownOn, clock));
        return Versions.answer(ifNoneMatch, new EntityTag(digest(record)), () -> record);
    }

    /**
     * The text of a record names every value in it, so a tag of it changes with each of them. Of the child it names none;
     * each change of the child moves {@code recordedAt}.
     */
    private static String digest(ConferenceRecordView record) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(record.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
