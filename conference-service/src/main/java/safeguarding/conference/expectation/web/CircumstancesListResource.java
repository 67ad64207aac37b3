package safeguarding.conference.expectation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.expectation.ChildCircumstances;
import safeguarding.conference.expectation.Expectations;
import safeguarding.conference.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** The circumstances of all children whom the caller may see. */
@Path("/v1/circumstances")
@Produces(MediaType.APPLICATION_JSON)
public class CircumstancesListResource {

    private final Expectations expectations;
    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final Access access;
    private final Links links;

    CircumstancesListResource(
            Expectations expectations,
            KeysetPages pages,
            ChangeFeed changes,
            GoneFromSight gone,
            Access access,
            Links links) {
        this.expectations = expectations;
        this.pages = pages;
        this.changes = changes;
        this.gone = gone;
        this.access = access;
        this.links = links;
    }

    /** Page by page, or what has changed. */
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
            operationId = "listCircumstances",
            summary = "List who works with which children",
            description =
                    "In the order in which they were first written down. With updatedSince: those that have changed"
                            + " since that cursor; the filter does not apply, next is always present.")
    @APIResponse(responseCode = "200", description = "Circumstances of children whom the caller may see.")
    public Page<CircumstancesItem> list(
            @Parameter(description = "Code of an organisation that works with the children.")
                    @QueryParam("organisation")
                    @Nullable
                    String organisation,
            @Parameter(
                            description =
                                    "Cursor of the change feed: the next of the answer before, or begin for the first change ever.")
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        if (updatedSince != null && organisation != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return updatedSince == null
                ? listed(organisation, page)
                : changes.page("child-circumstances", updatedSince, page, this::told);
    }

    private Page<CircumstancesItem> listed(@Nullable String organisation, PageRequest page) {
        var ids = pages.list("listCircumstances")
                .select("k.child_id")
                .from("child_circumstances k")
                .whereGiven("k.service_agencies @> array[cast(:organisation as text)]", "organisation", organisation)
                .visible(access.toList("k.child_id"))
                .orderBy(Key.id("k.id"))
                .page(page, row -> row.getObject(1, UUID.class));
        access.shown(ids.items());
        return new Page<>(
                expectations.ofChildren(ids.items()).stream()
                        .sorted(Comparator.comparing(each -> each.id().toString()))
                        .map(each -> CircumstancesItem.of(each.id(), CircumstancesView.of(each, links)))
                        .toList(),
                ids.next());
    }

    private List<CircumstancesItem> told(List<UUID> changed) {
        var children = pages.list("listCircumstances")
                .select("k.child_id")
                .from("child_circumstances k")
                .where("k.id = any (:ids)", "ids", changed)
                .visible(access.toList("k.child_id"))
                .orderBy(Key.id("k.id"))
                .page(new PageRequest(PageRequest.LARGEST, null), row -> row.getObject(1, UUID.class))
                .items();
        access.shown(children);
        var shown = expectations.ofChildren(children).stream()
                .collect(Collectors.toMap(ChildCircumstances::id, each -> CircumstancesView.of(each, links)));
        return gone.tell(changed, shown.keySet(), access).stream()
                .map(id -> CircumstancesItem.of(id, shown.get(id)))
                .toList();
    }
}
