package safeguarding.licensing.performances;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.neighbours.KnownProductions;
import safeguarding.licensing.neighbours.LicensedPerformance;
import safeguarding.licensing.neighbours.LicensedPerformances;

/** Tells the other features what performance licences are about. */
@ApplicationScoped
class AskedPerformances implements LicensedPerformances {

    private final PerformanceLicences licences;
    private final KnownProductions productions;

    AskedPerformances(PerformanceLicences licences, KnownProductions productions) {
        this.licences = licences;
        this.productions = productions;
    }

    @Override
    public Optional<LicensedPerformance> find(UUID licenceId) {
        return licences.find(licenceId).map(this::known);
    }

    private LicensedPerformance known(PerformanceLicence licence) {
        var production = productions.named("productionId", licence.productionId());
        var plan = licence.content().plan();
        return new LicensedPerformance(
                licence.id(),
                licence.productionId(),
                licence.childId(),
                licence.content().days(),
                licence.content().terms(production.kind().equals("circus")),
                plan == null ? null : plan.school());
    }
}
