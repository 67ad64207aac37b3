package safeguarding.licensing.productions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.neighbours.KnownProduction;
import safeguarding.licensing.neighbours.KnownProductions;
import safeguarding.licensing.productions.ProductionDay.Activity;
import safeguarding.platform.coding.Codes;

/** Tells the other features which productions there are. */
@ApplicationScoped
class RegisteredProductions implements KnownProductions {

    private final Productions productions;

    RegisteredProductions(Productions productions) {
        this.productions = productions;
    }

    @Override
    public Optional<KnownProduction> find(UUID productionId) {
        return productions.find(productionId).map(RegisteredProductions::known);
    }

    private static KnownProduction known(Production production) {
        var details = production.details();
        return new KnownProduction(
                production.id(),
                details.producerId(),
                Codes.of(details.kind()),
                production.councils(),
                details.days().of(Activity.PERFORMANCE),
                details.days().of(Activity.REHEARSAL),
                production.cancellation().isPresent());
    }
}
