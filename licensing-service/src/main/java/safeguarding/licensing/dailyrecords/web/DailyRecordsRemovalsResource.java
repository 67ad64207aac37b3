package safeguarding.licensing.dailyrecords.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** The log of removed records. */
@Path("/v1/daily-record-removals")
@RolesAllowed({"head-of-safeguarding", "licensing-officer", "qa-manager"})
@Produces(MediaType.APPLICATION_JSON)
public class DailyRecordsRemovalsResource {

    private final KeysetPages pages;
    private final Links links;

    DailyRecordsRemovalsResource(KeysetPages pages, Links links) {
        this.pages = pages;
        this.links = links;
    }

    /** The log, page by page. */
    @GET
    @Transactional
    @Operation(
            operationId = "listDailyRecordRemovals",
            summary = "List of which productions the daily records were removed",
            description = "Six months after the last performance (L7). It names no child.")
    @APIResponse(responseCode = "200", description = "Removals in the order in which they happened.")
    public Page<DailyRecordsRemovalView> list(
            @Parameter(description = "Only of this production.") @QueryParam("productionId") @Nullable
                    UUID productionId,
            @BeanParam PageRequest page) {
        return pages.list("listDailyRecordRemovals")
                .select("r.id, r.production_id, r.last_performance, r.removed_on, r.records")
                .from("daily_records_removal r")
                .whereGiven("r.production_id = :production", "production", productionId)
                .orderBy(Key.id("r.id"))
                .page(page, this::shown);
    }

    private DailyRecordsRemovalView shown(ResultSet row) throws SQLException {
        return new DailyRecordsRemovalView(
                row.getObject("id", UUID.class),
                links.to("/v1/productions/" + row.getObject("production_id", UUID.class)),
                row.getObject("last_performance", LocalDate.class),
                row.getObject("removed_on", LocalDate.class),
                row.getInt("records"));
    }
}
