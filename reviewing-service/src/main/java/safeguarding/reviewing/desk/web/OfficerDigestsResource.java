package safeguarding.reviewing.desk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.paging.PageRequest;

/** The daily digests of one reviewing officer. */
@Path("/v1/reviewing-officers/{officerId}/digests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"conference-admin", "head-of-safeguarding", "iro", "qa-manager"})
public class OfficerDigestsResource {

    private final ReadingDigests digests;

    OfficerDigestsResource(ReadingDigests digests) {
        this.digests = digests;
    }

    /** The digests, the newest first. */
    @GET
    @Transactional
    @Operation(
            operationId = "listReviewingOfficerDigests",
            summary = "List the daily digests of a reviewing officer",
            description = "What stood on the desk on each working morning, the newest first: numbers only, of all"
                    + " children on the desk, restricted ones among them. They are as they were counted then;"
                    + " corrections since change nothing. A morning on which the officer had no child has none.")
    @APIResponse(
            responseCode = "200",
            description = "The digests.",
            content = @Content(schema = @Schema(implementation = DailyDigestPage.class)))
    public DailyDigestPage list(@PathParam("officerId") UUID officerId, @BeanParam PageRequest page) {
        return digests.of(officerId, page);
    }

    /** The digest of one morning. */
    @GET
    @Path("/{date}")
    @Transactional
    @Operation(
            operationId = "getReviewingOfficerDigest",
            summary = "Read one daily digest of a reviewing officer",
            description = "What stood on the desk on the morning of a day (Europe/London), as it was counted then. The"
                    + " event iro-daily-digest links to it. 404 on a day without one.")
    @APIResponse(
            responseCode = "200",
            description = "The digest.",
            content = @Content(schema = @Schema(implementation = DailyDigestView.class)))
    public DailyDigestView get(@PathParam("officerId") UUID officerId, @PathParam("date") LocalDate date) {
        return digests.on(officerId, date);
    }
}
