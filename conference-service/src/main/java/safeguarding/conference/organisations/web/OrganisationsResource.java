package safeguarding.conference.organisations.web;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.links.Links;
import safeguarding.conference.organisations.Organisation;
import safeguarding.conference.organisations.Organisations;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The register of organisations. It holds no child's record. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

    private final Organisations organisations;
    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final Links links;
    private final Clock clock;

    OrganisationsResource(
            Organisations organisations, KeysetPages pages, ChangeFeed changes, Links links, Clock clock) {
        this.organisations = organisations;
        this.pages = pages;
        this.changes = changes;
        this.links = links;
        this.clock = clock;
    }

    /** The register, page by page. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "listOrganisations",
            summary = "List the organisations that take part in conferences",
            description = "With the kinds of agency as which they come and the machine clients that may act for them."
                    + " The register holds no child's record.")
    @APIResponse(
            responseCode = "200",
            description = "Organisations in the order in which they were registered; with updatedSince those that have"
                    + " changed, and next is always there. None is ever removed.")
    public Page<OrganisationView> list(
            @Parameter(description = "Kind of agency as which they come.") @QueryParam("kind") @Nullable String kind,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        if (updatedSince != null && kind != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return updatedSince == null
                ? listed(Codes.readOrNull("kind", kind, AgencyKind.class), page)
                : changes.page("organisation", updatedSince, page, this::shown);
    }

    private Page<OrganisationView> listed(@Nullable AgencyKind kind, PageRequest page) {
        var ids = pages.list("listOrganisations")
                .select("o.id")
                .from("organisation o")
                .whereGiven("o.kinds @> array[cast(:kind as text)]", "kind", kind)
                .orderBy(Key.id("o.id"))
                .ids(page);
        return new Page<>(shown(ids.items()), ids.next());
    }

    private List<OrganisationView> shown(List<UUID> ids) {
        return organisations.all(ids).stream()
                .map(organisation -> OrganisationView.of(organisation, links))
                .toList();
    }

    /** Registers an organisation. */
    @POST
    @RolesAllowed({"conference-admin", "head-of-safeguarding"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerOrganisation",
            summary = "Register an organisation",
            description = "Once for each code, which agencies' lines hold. The machine clients named may act for it"
                    + " (header Acting-For).")
    @APIResponse(
            responseCode = "201",
            description = "The organisation is registered.",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(responseCode = "409", description = "An organisation of this code is registered.")
    public Response register(@Valid @NotNull RegisterOrganisationRequest request) {
        var organisation = organisations.save(
                Organisation.register(request.code(), request.details().read(), CivilTime.today(clock)));
        var view = OrganisationView.of(organisation, links);
        return Response.created(view.link())
                .tag(Versions.etag(organisation))
                .entity(view)
                .build();
    }
}
