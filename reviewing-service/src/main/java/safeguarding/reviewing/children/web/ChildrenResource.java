package safeguarding.reviewing.children.web;

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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.access.Access;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.children.Child;
import safeguarding.reviewing.children.RegisteringChild;
import safeguarding.reviewing.children.RegisteringChild.Registration;
import safeguarding.reviewing.links.Links;

/** The register of children. */
@Path("/v1/children")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildrenResource {

    private final RegisteringChild registering;
    private final ListingChildren listing;
    private final ListingChildrenOnADay onADay;
    private final ChildViews views;
    private final Links links;
    private final Access access;
    private final CurrentCaller current;
    private final Clock clock;

    ChildrenResource(
            RegisteringChild registering,
            ListingChildren listing,
            ListingChildrenOnADay onADay,
            ChildViews views,
            Links links,
            Access access,
            CurrentCaller current,
            Clock clock) {
        this.registering = registering;
        this.listing = listing;
        this.onADay = onADay;
        this.views = views;
        this.links = links;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** The children whom the caller may see. */
    @GET
    @RolesAllowed({
        "case-system",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "listReviewingChildren",
            summary = "List children, or what has changed in their records",
            description =
                    "Those whom the caller may see, in a stable order. asAt gives the state of a day, knownOn what was "
                            + "known by the end of a day. With updatedSince: those whose records have changed since that "
                            + "cursor, removals included.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Children by identifier; with updatedSince those that have changed, and next is always there.")
    public Page<ChildItem> list(@BeanParam ChildFilter filter, @BeanParam OnADay day, @BeanParam PageRequest page) {
        filter.refuseChangesOfADay(day);
        if (!day.now()) {
            return onADay.list(filter, day, access, page);
        }
        return filter.changes()
                ? listing.changedSince(filter.updatedSince(), access, page)
                : listing.list(filter, access, page);
    }

    /** Registers a child. */
    @POST
    @RolesAllowed({"conference-admin", "case-system"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerReviewingChild",
            summary = "Register a child",
            description =
                    "The identifier follows from the council's child id: the same child has the same one everywhere.")
    @APIResponse(
            responseCode = "201",
            description = "The child is registered; what is faulty is flagged in findings.",
            content = @Content(schema = @Schema(implementation = ChildView.class)))
    @APIResponse(responseCode = "409", description = "The child is registered already; the detail names its address.")
    public Response register(@Valid @NotNull RegisterChildRequest request) {
        refuseForeignArea(request.responsibility().area());
        var from = Objects.requireNonNullElseGet(request.holdsFrom(), () -> CivilTime.today(clock));
        return switch (registering.register(request.councilChildId(), request.details(), from)) {
            case Registration.New(var child) -> {
                access.created(child.id());
                yield ChildResource.created(child, views);
            }
            case Registration.KnownBefore(var child) -> {
                access.shown(Set.of(child.id()));
                throw knownBefore(child);
            }
        };
    }

    private ProblemException knownBefore(Child child) {
        return ProblemException.of(
                ProblemType.CONFLICT,
                "A child with this council child id is registered: %s. If it does not open, ring the Safeguarding Unit."
                        .formatted(links.child(child.id())));
    }

    private void refuseForeignArea(String area) {
        var caller = current.caller();
        if (!caller.seesEveryArea() && !caller.areas().contains(area)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "Children are registered in one's own areas.");
        }
    }
}
