package safeguarding.conference.quality.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.conference.quality.FlaggedFact;
import safeguarding.conference.quality.FlaggedFacts;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Recorded facts that break a rule. */
@Path("/v1/flagged-facts")
@Produces(MediaType.APPLICATION_JSON)
public class FlaggedFactsResource {

    private final KeysetPages pages;
    private final FlaggedFacts flags;
    private final FlaggedFactViews views;
    private final Access access;

    FlaggedFactsResource(KeysetPages pages, FlaggedFacts flags, FlaggedFactViews views, Access access) {
        this.pages = pages;
        this.flags = flags;
        this.views = views;
        this.access = access;
    }

    /** Flagged facts, the longest flagged first. */
    @GET
    @RolesAllowed({
        "chair",
        "conference-admin",
        "qa-manager",
        "qa-officer",
        "team-manager",
        "head-of-safeguarding",
        "case-system"
    })
    @Transactional
    @Operation(
            operationId = "listFlaggedFacts",
            summary = "List recorded facts that break a rule",
            description =
                    "What is wrong with what is recorded of children, with the rule, the sentence and what would mend it; the longest flagged first. A flag goes by itself when the fact is mended; one that somebody has explained is left out unless it is asked for.")
    @APIResponse(responseCode = "200", description = "Flagged facts about children whom the caller may see.")
    public Page<FlaggedFactView> list(@Valid @BeanParam FlaggedFactFilter filter, @BeanParam PageRequest page) {
        var ids = pages.list("listFlaggedFacts")
                .select("f.id")
                .from("flagged_fact f")
                .where(filter.stateCondition())
                .whereGiven("f.rule = :rule", "rule", filter.rule())
                .whereGiven("f.area = :area", "area", filter.area())
                .whereGiven("f.child_id = :child", "child", filter.childId())
                .visible(access.toList("f.child_id"))
                .orderBy(Key.id("f.id"))
                .ids(page);
        var found = flags.all(ids.items()).stream().collect(Collectors.toMap(FlaggedFact::id, Function.identity()));
        access.shown(
                found.values().stream().map(flag -> flag.identity().childId()).toList());
        return new Page<>(
                ids.items().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(views::show)
                        .toList(),
                ids.next());
    }
}
