package safeguarding.conference.returns.cpis.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.children.identifiers.NhsNumber;
import safeguarding.conference.returns.cpis.PlanStatuses;
import safeguarding.conference.returns.cpis.ReceivingNotices;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.PageRequest;

/** Notices that somebody in health looked a child up. */
@Path("/v1/cp-is/access-notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccessNoticesResource {

    private final ReceivingNotices receiving;
    private final PlanStatuses plans;
    private final ListingNotices listing;
    private final Access access;
    private final Clock clock;

    AccessNoticesResource(
            ReceivingNotices receiving, PlanStatuses plans, ListingNotices listing, Access access, Clock clock) {
        this.receiving = receiving;
        this.plans = plans;
        this.listing = listing;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Takes a notice; the answer is the same whether the child is known here or not. The message's own identifier makes it
     * one: an Idempotency-Key would have a repeat decided about anew, and answered otherwise for a child who is known.
     */
    @POST
    @RolesAllowed("cp-is")
    @Transactional
    @Operation(
            operationId = "receiveCpIsAccessNotice",
            summary = "Hand over a notice that a child was looked up",
            description =
                    "Message 05: who looked, where and when. It reaches the key worker, or the duty team where there is"
                            + " none; a notice about a number that nobody here has is kept and listed as well. The answer"
                            + " says nothing of any child. The same message is taken once; it takes no Idempotency-Key.")
    @APIResponse(responseCode = "200", description = "Taken.")
    public CpIsAccessNoticeReceiptView receive(@Valid @NotNull ReceiveCpIsAccessNoticeRequest request) {
        var number = new NhsNumber(request.nhsNumber()).written();
        var notice = request.notice(number, plans.childrenOf(number), clock.instant());
        access.named(notice.childIds());
        receiving.receive(notice);
        return new CpIsAccessNoticeReceiptView(notice.messageId());
    }

    /** Notices, the latest first. */
    @GET
    @RolesAllowed({"chair", "conference-admin", "duty-team", "head-of-safeguarding", "qa-manager", "team-manager"})
    @Transactional
    @Operation(
            operationId = "listCpIsAccessNotices",
            summary = "See who in health looked children up",
            description =
                    "With acknowledged=false those that somebody has to see to. Notices about children whom the reader may"
                            + " see, and those about numbers that nobody here has.")
    @APIResponse(responseCode = "200", description = "Notices, the latest first.")
    public CpIsAccessNoticePage list(@BeanParam AccessNoticeFilter filter, @BeanParam PageRequest page) {
        return listing.list(filter, access, page);
    }
}
