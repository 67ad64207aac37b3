package safeguarding.platform.access.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** Says who looked at a child's record. Asking is itself logged, and shows only children the asker may see. */
@Path("/v1/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log")
@RolesAllowed({"head-of-safeguarding", "qa-manager"})
public class AccessLogResource {

    private final KeysetPages pages;
    private final Access access;

    AccessLogResource(KeysetPages pages, Access access) {
        this.pages = pages;
        this.access = access;
    }

    @GET
    @Operation(
            operationId = "listServiceAccessLog",
            summary = "List who looked at a child's record, the latest first",
            description = "Refused and failed requests are listed, too. The question itself is logged.")
    @APIResponse(responseCode = "200", description = "One page of requests.")
    @APIResponse(responseCode = "404", description = "There is no such child for this caller.")
    @Transactional
    public Page<AccessLogView> list(
            @Parameter(required = true, description = "The child.") @QueryParam("childId") @Nullable UUID childId,
            @Parameter(description = "First civil date, by the clock of the suite.") @QueryParam("from") @Nullable
                    LocalDate from,
            @Parameter(description = "Last civil date, by the clock of the suite.") @QueryParam("to") @Nullable
                    LocalDate to,
            @Parameter(
                            description =
                                    "Only requests of this caller: subject, client, staff number, agency, or for whom.",
                            schema = @Schema(maxLength = 255))
                    @QueryParam("who")
                    @Nullable
                    String who,
            @BeanParam PageRequest page) {
        if (childId == null) {
            throw ProblemException.invalid("childId", "Say whose record is meant.");
        }
        access.toRead(ProtectedRecord.ofChild(childId));
        return pages.list("listServiceAccessLog")
                .select("l.*")
                .from("access_log l")
                .where("l.child_ids @> array[cast(:childId as uuid)]", "childId", childId)
                .whereGiven("l.recorded_at >= :from", "from", from == null ? null : CivilTime.startOf(from))
                .whereGiven("l.recorded_at < :to", "to", endOf(to))
                .whereGiven(":who in (l.subject, l.client, l.staff_id, l.agency, l.on_behalf_of)", "who", who)
                .orderByDescending(Key.number("l.seq"))
                .page(page, AccessLogView::of);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : CivilTime.endOf(day);
    }
}
