package safeguarding.conference.planenquiry.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.planenquiry.AnsweringEnquiry;
import safeguarding.conference.planenquiry.WhomToRing;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Plan enquiries. What is told of a child stands in the body, never in an address. */
@Path("/v1/plan-enquiries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanEnquiriesResource {

    private final AnsweringEnquiry answering;
    private final WhomToRing ring;
    private final ListingPlanEnquiries listing;
    private final Access access;
    private final Clock clock;

    PlanEnquiriesResource(
            AnsweringEnquiry answering, WhomToRing ring, ListingPlanEnquiries listing, Access access, Clock clock) {
        this.answering = answering;
        this.ring = ring;
        this.listing = listing;
        this.access = access;
        this.clock = clock;
    }

    /** Asks whether a child is on a plan. */
    @POST
    @RolesAllowed({"partner-agency", "duty-team"})
    @Transactional
    @Operation(
            operationId = "askPlanEnquiry",
            summary = "Ask whether a child is on a child protection plan",
            description =
                    "Round the clock, for police, hospitals, other partner agencies and the emergency duty team, about any"
                            + " child. Asked again, it is answered afresh: it takes no Idempotency-Key. Every enquiry is"
                            + " kept and told to the key workers of the children who came into question. ring-the-unit is"
                            + " answered for restricted records and for whatever is not certain, in the same words.")
    @APIResponse(responseCode = "200", description = "One of three answers; none says that a child has no plan.")
    public PlanEnquiryAnswerView ask(@Valid @NotNull AskPlanEnquiryRequest request) {
        access.toEnquire();
        var enquiry = answering.answer(request.sought(CivilTime.today(clock)));
        access.named(enquiry.childIds());
        return PlanEnquiryAnswerView.of(enquiry, ring.about(enquiry.finding()));
    }

    /** Who asked, the latest first. */
    @GET
    @RolesAllowed({"chair", "conference-admin", "duty-team", "head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "listPlanEnquiries",
            summary = "See who asked whether a child is on a plan",
            description = "With childId: who asked about this child. With reference: the enquiry that somebody quotes.")
    @APIResponse(
            responseCode = "200",
            description = "Enquiries, the latest first, with those of their children whom the reader may see; with"
                    + " updatedSince those for which a child came into question since, and next is always there.")
    public PlanEnquiryPage list(@BeanParam PlanEnquiryFilter filter, @BeanParam PageRequest page) {
        var since = filter.updatedSince();
        return since == null ? listing.list(filter, access, page) : listing.changedSince(since, access, page);
    }

    /** One enquiry. */
    @GET
    @Path("{planEnquiryId}")
    @RolesAllowed({"chair", "conference-admin", "duty-team", "head-of-safeguarding", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "getPlanEnquiry",
            summary = "Read a plan enquiry",
            description = "Who asked, for whom, why, and what was answered.")
    @APIResponse(responseCode = "200", description = "The enquiry.")
    public PlanEnquiryView get(@PathParam("planEnquiryId") UUID planEnquiryId) {
        return listing.find(planEnquiryId, access)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such plan-enquiry for this caller."));
    }
}
