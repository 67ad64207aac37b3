package safeguarding.audit.population.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.PopulationCase;
import safeguarding.audit.neighbours.PopulationQuestion;
import safeguarding.audit.population.ListedCases;
import safeguarding.audit.population.TakenSoFar;
import safeguarding.platform.access.Access;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.idempotency.Digests;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.paging.SignedCursor;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** The cases that can be audited. */
@Path("/v1/populations/{populationId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
public class PopulationResource {

    private static final String KIND = "listPopulationCases ";

    private final ListedCases cases;
    private final TakenSoFar taken;
    private final Access access;
    private final CurrentCaller caller;
    private final SignedCursor cursors;
    private final Clock clock;

    PopulationResource(
            ListedCases cases,
            TakenSoFar taken,
            Access access,
            CurrentCaller caller,
            SignedCursor cursors,
            Clock clock) {
        this.cases = cases;
        this.taken = taken;
        this.access = access;
        this.caller = caller;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** How many there are. */
    @GET
    @Transactional
    @Operation(
            operationId = "getAuditPopulation",
            summary = "Count the cases of a kind that can be audited",
            description =
                    "In the caller's areas, on a day, by area and category. Cases whose child's record is restricted,"
                            + " sealed, withdrawn or part of another are set aside and only counted. What the publishers have told"
                            + " so far is said as well, and what of it waits.")
    @APIResponse(responseCode = "200", description = "How many cases there are.")
    public PopulationView get(@PathParam("populationId") String populationId, @BeanParam OnADay day) {
        var kind = kind(populationId);
        var asAt = day.state(clock);
        caller.purpose();
        var count = cases.count(PopulationQuestion.all(kind, asAt), before(day), caller.caller());
        return new PopulationView(
                Codes.of(kind),
                asAt,
                day.provisional(clock),
                count.open(),
                count.groups().stream()
                        .map(PopulationView.PopulationGroupView::of)
                        .toList(),
                count.setAside().stream()
                        .map(PopulationView.PopulationSetAsideView::of)
                        .toList(),
                taken.standing().stream()
                        .map(PopulationView.PublisherStandingView::of)
                        .toList());
    }

    /** The cases. */
    @GET
    @Path("/cases")
    @Transactional
    @Operation(
            operationId = "listPopulationCases",
            summary = "List the cases of a kind that can be audited",
            description = "In the caller's areas, as open on asAt, by case key. knownOn gives what the publishers had"
                    + " recorded by the end of a day. No case is named: who it is, the allocated auditor alone learns.")
    @APIResponse(responseCode = "200", description = "One page of cases.")
    public Page<PopulationCaseView> list(
            @PathParam("populationId") String populationId,
            @Valid @BeanParam PopulationFilter filter,
            @BeanParam OnADay day,
            @BeanParam PageRequest page) {
        var question = filter.about(kind(populationId), day.state(clock));
        caller.purpose();
        var kind = KIND + HexFormat.of().formatHex(Digests.of(question.toString(), String.valueOf(day.knownOn())));
        var sight = new ListedCases.Sight(caller.caller(), access);
        var after = page.cursor() == null ? null : cursors.decode(kind, page.cursor(), ListedCases.Place.class);
        var found = cases.page(question, before(day), sight, after, page.size() + 1);
        var shown = found.subList(0, Math.min(found.size(), page.size()));
        access.shown(shown.stream()
                .map(PopulationCase::childId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Page<>(
                shown.stream().map(PopulationCaseView::of).toList(),
                found.size() > page.size() ? cursors.encode(kind, ListedCases.Place.of(shown.getLast())) : null);
    }

    private @Nullable Instant before(OnADay day) {
        var known = day.earlierKnowledge(clock);
        return known == null ? null : known.end();
    }

    private static CaseKind kind(String code) {
        return Arrays.stream(CaseKind.values())
                .filter(kind -> Codes.of(kind).equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such population."));
    }
}
