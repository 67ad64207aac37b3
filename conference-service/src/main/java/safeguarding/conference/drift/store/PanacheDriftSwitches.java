package safeguarding.conference.drift.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.drift.DriftLimits;
import safeguarding.conference.drift.DriftRule;
import safeguarding.conference.drift.DriftSwitch;
import safeguarding.conference.drift.DriftSwitches;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;

/** Keeps how the rules of drift are set. */
@ApplicationScoped
class PanacheDriftSwitches extends AggregateRepository<DriftSwitch> implements DriftSwitches {

    private final KnownFacts facts;

    PanacheDriftSwitches(KnownFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<DriftSwitch> all() {
        return findAll().stream()
                .sorted(Comparator.comparing(DriftSwitch::rule))
                .toList();
    }

    @Override
    public DriftSwitch of(DriftRule rule) {
        return find("rule", rule).firstResult();
    }

    @Override
    public DriftLimits limits(@Nullable LocalDate knownOn) {
        var switches =
                knownOn == null ? all() : facts.list(DriftSwitch.class, new KnownOn(knownOn, false), "true", Map.of());
        var amounts = new EnumMap<DriftRule, Integer>(DriftRule.class);
        Arrays.stream(DriftRule.values()).forEach(rule -> amounts.put(rule, rule.usual()));
        for (var set : switches) {
            if (set.active()) {
                amounts.put(set.rule(), set.amount());
            } else {
                amounts.remove(set.rule());
            }
        }
        return new DriftLimits(amounts);
    }
}
