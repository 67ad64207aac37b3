package safeguarding.reviewing.careplan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.reviewing.careplan.drift.PermanenceDriftLimits;
import safeguarding.reviewing.careplan.drift.PermanenceDriftRule;
import safeguarding.reviewing.careplan.drift.PermanenceDriftSwitch;
import safeguarding.reviewing.careplan.drift.PermanenceDriftSwitches;

/** Keeps how the rules of drift in permanence are set. */
@ApplicationScoped
class PanachePermanenceDriftSwitches extends AggregateRepository<PermanenceDriftSwitch>
        implements PermanenceDriftSwitches {

    private final KnownFacts facts;

    PanachePermanenceDriftSwitches(KnownFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<PermanenceDriftSwitch> all() {
        return findAll().stream()
                .sorted(Comparator.comparing(PermanenceDriftSwitch::rule))
                .toList();
    }

    @Override
    public PermanenceDriftSwitch of(PermanenceDriftRule rule) {
        return find("rule", rule).firstResult();
    }

    @Override
    public PermanenceDriftLimits limits(@Nullable LocalDate knownOn) {
        var switches = knownOn == null
                ? all()
                : facts.list(PermanenceDriftSwitch.class, new KnownOn(knownOn, false), "true", Map.of());
        var amounts = new EnumMap<PermanenceDriftRule, Integer>(PermanenceDriftRule.class);
        switches.stream().filter(PermanenceDriftSwitch::active).forEach(set -> amounts.put(set.rule(), set.amount()));
        return new PermanenceDriftLimits(amounts);
    }
}
