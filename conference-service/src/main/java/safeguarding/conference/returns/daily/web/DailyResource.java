package safeguarding.conference.returns.daily.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.returns.daily.DailyEntry;
import safeguarding.conference.returns.daily.DailyFeed;
import safeguarding.conference.returns.daily.DailyLedger;
import safeguarding.platform.access.Access;

/** The daily feed of the Department for Education, for reading. */
@Path("/v1/returns/dfe-daily")
@Produces(MediaType.APPLICATION_JSON)
public class DailyResource {

    private static final int MOST = 100;

    private final DailyFeed feed;
    private final DailyLedger ledger;
    private final Access access;

    DailyResource(DailyFeed feed, DailyLedger ledger, Access access) {
        this.feed = feed;
        this.ledger = ledger;
        this.access = access;
    }

    /** The next batch behind a position. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "returns-officer"})
    @Transactional
    @Operation(
            operationId = "listDfeDailyChildren",
            summary = "See the next batch of the daily feed",
            description =
                    "Children about whom something was recorded since a position, at most 100, as they are now, in the"
                            + " words of the Department's schema; purge where the receiver holds what this service does"
                            + " not hold any more. acceptedUpTo is the position up to which the receiver has accepted"
                            + " everything. notSent lists whom it refuses, and whose id cannot be sent. Reading moves nothing.")
    @APIResponse(responseCode = "200", description = "The batch; next is always there.")
    public DfeDailyBatchView list(
            @Parameter(
                            description =
                                    "next of an earlier call, or acceptedUpTo; absent to begin with the first change.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("after")
                    @Nullable
                    String after) {
        access.toReturn();
        var batch = feed.after(after, MOST);
        access.shown(batch.entries().stream().map(DailyEntry::childId).toList());
        access.shown(batch.heldOut().stream().map(DailyLedger.HeldOut::childId).toList());
        var notSent = ledger.heldOut();
        access.shown(notSent.stream().map(DailyLedger.HeldOut::childId).toList());
        return DfeDailyBatchView.of(batch, notSent, ledger.position());
    }
}
