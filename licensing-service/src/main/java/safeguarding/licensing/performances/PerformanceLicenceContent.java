package safeguarding.licensing.performances;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.licensing.neighbours.KnownChild;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.KnownProduction;
import safeguarding.licensing.neighbours.KnownProductions;
import safeguarding.licensing.neighbours.LicenceContent;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.time.CivilTime;

/** Tells the register of licences what a performance licence is asked for. */
@ApplicationScoped
class PerformanceLicenceContent implements LicenceContent {

    private final PerformanceLicences licences;
    private final KnownProductions productions;
    private final KnownChildren children;
    private final PerformanceShortfalls shortfalls;
    private final Clock clock;

    PerformanceLicenceContent(
            PerformanceLicences licences,
            KnownProductions productions,
            KnownChildren children,
            PerformanceShortfalls shortfalls,
            Clock clock) {
        this.licences = licences;
        this.productions = productions;
        this.children = children;
        this.shortfalls = shortfalls;
        this.clock = clock;
    }

    @Override
    public LicenceKind kind() {
        return LicenceKind.PERFORMANCE_LICENCE;
    }

    @Override
    public String path(UUID licenceId) {
        return AskingForPerformances.PATH + licenceId;
    }

    @Override
    public LicenceTerm proposed(UUID licenceId) {
        return of(licenceId).content().term();
    }

    @Override
    public LocalDate latest(UUID licenceId) {
        return child(of(licenceId)).endOfSchoolAge();
    }

    @Override
    public List<Shortfall> shortfalls(UUID licenceId, LocalDate on) {
        return shortfalls.of(of(licenceId));
    }

    @Override
    public void renew(UUID licenceId, UUID into, LicenceTerm term) {
        var licence = of(licenceId);
        var production = production(licence);
        var today = CivilTime.today(clock);
        var content = licence.content().during(term, production, today);
        licences.save(PerformanceLicence.askFor(into, production, child(licence), content, today));
    }

    private PerformanceLicence of(UUID licenceId) {
        return licences.find(licenceId)
                .orElseThrow(() -> new IllegalStateException("No content of licence " + licenceId));
    }

    private KnownChild child(PerformanceLicence licence) {
        return children.named("childId", licence.childId());
    }

    private KnownProduction production(PerformanceLicence licence) {
        return productions.named("productionId", licence.productionId());
    }
}
