package safeguarding.conference.convening.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Conferences: asking for one, and finding them. */
@Path("/v1/conferences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConferencesResource {

    private final AskingForConference asking;
    private final ListingConferences listing;
    private final ListingConferencesOnADay onADay;
    private final ConferenceViews views;
    private final Access access;
    private final Clock clock;

    ConferencesResource(
            AskingForConference asking,
            ListingConferences listing,
            ListingConferencesOnADay onADay,
            ConferenceViews views,
            Access access,
            Clock clock) {
        this.asking = asking;
        this.listing = listing;
        this.onADay = onADay;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /** Conferences in the order in which they were written down, or what has changed. */
    @GET
    @RolesAllowed({
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
            operationId = "listConferences",
            summary = "List conferences",
            description =
                    "In the order in which they were written down. asAt gives the state of a day, knownOn what was recorded by the end of a day. With updatedSince: the conferences that have changed since that cursor; filters do not apply, next is always present.")
    @APIResponse(responseCode = "200", description = "Conferences about children whom the caller may see.")
    public Page<ConferenceItem> list(
            @BeanParam ConferenceFilter filter,
            @BeanParam OnADay day,
            @BeanParam PageRequest page,
            @Parameter(
                            description =
                                    "Cursor of the change feed: the next of the answer before, or begin for the first change ever.")
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince) {
        if (updatedSince == null && !day.now()) {
            return onADay.list(filter, day, access, page);
        }
        return updatedSince == null
                ? listing.list(filter, access, page)
                : listing.changedSince(updatedSince.equals("begin") ? null : updatedSince, access, page);
    }

    /** Asks for a conference. */
    @POST
    @RolesAllowed({"conference-admin", "chair", "team-manager", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "requestConference",
            summary = "Ask for a conference",
            description =
                    "An initial or pre-birth conference names its section 47 enquiry (B1.3), a transfer-in conference the day of the notification (B1.7); a review follows from the open plans of its children (B1.5, B1.6). From one enquiry one conference about a child follows: another is refused with 409 until the first is cancelled or withdrawn; further sittings name the one they go on with (reconvenes).")
    @APIResponse(
            responseCode = "201",
            description = "The conference is asked for and its limit stands.",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    public Response request(@Valid @NotNull RequestConferenceRequest request) {
        request.childIds().forEach(child -> access.toChange(ProtectedRecord.ofChild(child)));
        var today = CivilTime.today(clock);
        var conference = asking.ask(request.read(today), today);
        return created(conference);
    }

    private Response created(ChildProtectionConference conference) {
        var view = views.show(conference, conference.childIds(), null);
        return Response.created(view.link())
                .tag(Versions.etag(conference))
                .entity(view)
                .build();
    }
}
