package safeguarding.platform.feed;

import static safeguarding.platform.feed.EventReaders.CASE_SYSTEM;
import static safeguarding.platform.feed.EventReaders.CHAIR;
import static safeguarding.platform.feed.EventReaders.CONFERENCE_ADMIN;
import static safeguarding.platform.feed.EventReaders.DUTY_TEAM;
import static safeguarding.platform.feed.EventReaders.HEAD_OF_SAFEGUARDING;
import static safeguarding.platform.feed.EventReaders.IRO;
import static safeguarding.platform.feed.EventReaders.LICENSING_OFFICER;
import static safeguarding.platform.feed.EventReaders.PARTNER_AGENCY;
import static safeguarding.platform.feed.EventReaders.QA_MANAGER;
import static safeguarding.platform.feed.EventReaders.QA_OFFICER;
import static safeguarding.platform.feed.EventReaders.TEAM_MANAGER;
import static safeguarding.platform.feed.EventReaders.UNIT_SERVICE;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.CatalogueTypes;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** The journal over HTTP. An event about children is there for who may see at least one of them. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
@RolesAllowed({
    CHAIR,
    CONFERENCE_ADMIN,
    IRO,
    QA_MANAGER,
    QA_OFFICER,
    LICENSING_OFFICER,
    TEAM_MANAGER,
    HEAD_OF_SAFEGUARDING,
    CASE_SYSTEM,
    PARTNER_AGENCY,
    DUTY_TEAM,
    UNIT_SERVICE,
    "operator"
})
public class EventResource {

    private final EventFeed feed;
    private final LongPoll poll;
    private final Gaps gaps;
    private final CatalogueTypes types;

    EventResource(EventFeed feed, LongPoll poll, Gaps gaps, CatalogueTypes types) {
        this.feed = feed;
        this.poll = poll;
        this.gaps = gaps;
        this.types = types;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "listServiceEvents",
            summary = "Read what happened, from a position on",
            description =
                    "Follow next again and again: it is there also when nothing was new. Nothing is skipped, whatever"
                            + " commits late. Events you know may come again, with the same id. With Prefer: wait=20 the"
                            + " answer waits up to so many seconds (30 at most) until there is something new. A cursor is"
                            + " good for its reader and its filters only. What goes out of your sight comes as an item"
                            + " with removed: drop what you keep of its childids. previoussequence tells a hole from a"
                            + " filter.")
    @APIResponse(responseCode = "200", description = "The next events; possibly none.")
    @APIResponse(responseCode = "410", description = "The journal was restored; begin again without a cursor.")
    public Uni<EventFeedView> list(
            @Parameter(
                            description =
                                    "The next of the answer before; without it the feed begins with the first event.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("after")
                    @Nullable
                    String after,
            @Parameter(
                            description =
                                    "Only events of these types, such as safeguarding.conference.plan-started.v1.",
                            schema = @Schema(maxLength = 200))
                    @QueryParam("type")
                    @Size(max = 20)
                    List<@Size(max = 200) String> type,
            @Parameter(description = "Only events of this aggregate.") @QueryParam("subject") @Nullable UUID subject,
            @Parameter(
                            description = "Largest number of events.",
                            schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "wait=20 waits for news.", schema = @Schema(maxLength = 100))
                    @HeaderParam("Prefer")
                    @Nullable
                    String prefer) {
        var filter = EventFilter.of(type, subject, types);
        var size = new PageRequest(limit, null).size();
        return poll.read(after, Waiting.of(prefer), position -> feed.page(position, filter, size));
    }

    @GET
    @Path("/{eventId}")
    @Operation(
            operationId = "getServiceEvent",
            summary = "Read one event",
            description = "As it stands in the journal, with the attributes it carries on the topic.")
    @APIResponse(responseCode = "200", description = "The event, as far as the caller may see it.")
    @Transactional
    public EventView get(@PathParam("eventId") UUID eventId) {
        return feed.event(eventId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such event."));
    }

    @GET
    @Path("/gaps")
    @Operation(
            operationId = "checkServiceEventGaps",
            summary = "Check the events of a subject for gaps",
            description = "Says how far the events of a subject go, how many follow those the caller knows, and which"
                    + " sequences the journal does not hold.")
    @APIResponse(responseCode = "200", description = "How the events of the subject stand.")
    @Transactional
    public EventGapsView gaps(
            @Parameter(description = "The aggregate.", required = true) @QueryParam("subject") @Nullable UUID subject,
            @Parameter(
                            description = "Up to which sequence the caller has all events; 0 for none.",
                            schema = @Schema(minimum = "0", defaultValue = "0"))
                    @QueryParam("known")
                    @Min(0)
                    @Nullable
                    Long known) {
        if (subject == null) {
            throw ProblemException.invalid("subject", "Name the aggregate whose events are to be checked.");
        }
        return gaps.of(subject, known == null ? 0 : known, feed.sight())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There are no such events."));
    }
}
