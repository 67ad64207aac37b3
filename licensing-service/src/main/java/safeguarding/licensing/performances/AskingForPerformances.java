package safeguarding.licensing.performances;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.KnownProductions;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.NewLicence;
import safeguarding.licensing.neighbours.OpeningLicences;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.time.CivilTime;

/** Asks for performance licences, and keeps what is asked for. */
@ApplicationScoped
public class AskingForPerformances {

    /** Kind of aggregate of what is asked for. */
    public static final String TYPE = "performance-licence";

    /** Where the contents are found. */
    public static final String PATH = "/v1/performance-licences/";

    private final PerformanceLicences licences;
    private final KnownProductions productions;
    private final KnownChildren children;
    private final OpeningLicences opening;
    private final SafeguardingSettings settings;
    private final Clock clock;

    AskingForPerformances(
            PerformanceLicences licences,
            KnownProductions productions,
            KnownChildren children,
            OpeningLicences opening,
            SafeguardingSettings settings,
            Clock clock) {
        this.licences = licences;
        this.productions = productions;
        this.children = children;
        this.opening = opening;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks for a licence of a child in a production. The council is that in which the child lives (H2): the register of
     * children holds those who live in its areas. Whatever can be refused is refused before anything is written.
     *
     * @throws ProblemException {@code invalid-request} for a child or a production that is not in its register,
     *     {@code conflict} for a production that was cancelled, {@code rule-broken} (A5) for what has happened and lies ahead
     */
    public PerformanceLicence ask(UUID productionId, UUID childId, PerformanceContent content) {
        var production = productions.named("productionId", productionId);
        if (production.cancelled()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The production was cancelled.");
        }
        var child = children.named("childId", childId);
        content.refuseAhead(today());
        var licenceId = opening.open(new NewLicence(
                LicenceKind.PERFORMANCE_LICENCE,
                production.producerId(),
                childId,
                child.area(),
                settings.childIdentity().councilCode(),
                null));
        return licences.save(PerformanceLicence.askFor(licenceId, production, child, content, today()));
    }

    /**
     * It is asked for otherwise; whose version was compared before.
     *
     * @throws ProblemException {@code conflict} unless the licence is a draft or was returned
     */
    public PerformanceLicence rewrite(PerformanceLicence licence, PerformanceContent content) {
        content.refuseAhead(today());
        opening.rewrite(licence.id());
        licence.rewrite(productions.named("productionId", licence.productionId()), content, today());
        return licences.save(licence);
    }

    /** The head teacher says something to it; refuses (A5) a day that lies ahead. */
    public PerformanceLicence hear(PerformanceLicence licence, HeadTeacherView view) {
        FactInItsTime.notAhead(view.on(), today()).orRefuse();
        licence.hear(view, today());
        return licences.save(licence);
    }

    /** The school decides about leave; refuses (A5) a day that lies ahead. */
    public PerformanceLicence decide(PerformanceLicence licence, SchoolLeave leave) {
        FactInItsTime.notAhead(leave.on(), today()).orRefuse();
        licence.decide(leave, today());
        return licences.save(licence);
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
