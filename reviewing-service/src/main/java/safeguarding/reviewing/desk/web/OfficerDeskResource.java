package safeguarding.reviewing.desk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.PageRequest;

/** The desk of one reviewing officer. */
@Path("/v1/reviewing-officers/{officerId}/desk")
@Produces(MediaType.APPLICATION_JSON)
public class OfficerDeskResource {

    private final ReadingDesk desk;
    private final Access access;

    OfficerDeskResource(ReadingDesk desk, Access access) {
        this.desk = desk;
        this.access = access;
    }

    /** The desk as it is today. */
    @GET
    @RolesAllowed({"conference-admin", "head-of-safeguarding", "iro", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "getReviewingOfficerDesk",
            summary = "Read the desk of a reviewing officer",
            description = "The children whose named IRO the officer is, and those for whom the officer stands in"
                    + " today, with their next review; and page by page the deadlines of these children that are"
                    + " overdue or fall within six weeks, the earliest first: what the officer owes (reviews C1,"
                    + " decisions to managers C2.6, records C2.8, midway checks C2.12, adjourned reviews C1.10) and"
                    + " what others do (reports C2.5, managers C2.7, challenges C2.9, permanence C2.13, decisions,"
                    + " visits C3). Between them stands what is owed before a review and has no deadline, by the day of"
                    + " the review: answers of those who were asked (RP3), and whether the IRO saw the child alone"
                    + " (C2.4). Children whom the caller may not see are neither shown nor counted. A cursor holds for"
                    + " one day and the same children; another is refused.")
    @APIResponse(
            responseCode = "200",
            description = "The children and what is due for them.",
            content = @Content(schema = @Schema(implementation = OfficerDeskView.class)))
    public OfficerDeskView get(@PathParam("officerId") UUID officerId, @BeanParam PageRequest page) {
        return desk.of(officerId, access, page);
    }
}
