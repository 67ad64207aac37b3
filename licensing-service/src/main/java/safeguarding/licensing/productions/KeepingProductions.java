package safeguarding.licensing.productions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.licensing.neighbours.KnownParties;
import safeguarding.platform.time.CivilTime;

/** Keeps the register of productions. */
@ApplicationScoped
public class KeepingProductions {

    private final Productions productions;
    private final KnownParties parties;
    private final Clock clock;

    KeepingProductions(Productions productions, KnownParties parties, Clock clock) {
        this.productions = productions;
        this.parties = parties;
        this.clock = clock;
    }

    /**
     * Registers a production.
     *
     * @throws ProblemException {@code invalid-request} when its producer is not in the register of parties
     */
    public Production register(ProductionDetails details) {
        refuseUnknownProducer(details);
        return productions.save(Production.register(details, today()));
    }

    /**
     * Writes it down as of now.
     *
     * @throws ProblemException {@code invalid-request} when its producer is not in the register of parties, {@code conflict}
     *     when it was cancelled
     */
    public Production change(Production production, ProductionDetails details) {
        refuseUnknownProducer(details);
        production.change(details, today());
        return productions.save(production);
    }

    /** It does not take place; {@code conflict} when that is written already. */
    public Production cancel(Production production, String reason) {
        production.cancel(new Cancellation(today(), reason));
        return productions.save(production);
    }

    private void refuseUnknownProducer(ProductionDetails details) {
        parties.named("details.producerId", details.producerId());
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
