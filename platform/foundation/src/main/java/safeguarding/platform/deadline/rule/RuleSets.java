package safeguarding.platform.deadline.rule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rule sets of this service: {@code rules/timescales.csv} on its classpath, with local practice as set. A set other
 * than {@code current} names only what differs from it.
 */
@Singleton
public class RuleSets {

    private final Map<String, RuleSet> sets = new HashMap<>();

    @Inject
    RuleSets(DeadlineSettings settings) {
        this(read(), settings.localPractice());
    }

    RuleSets(List<Timescale> timescales, Map<String, Integer> localPractice) {
        localPractice.keySet().forEach(ruleId -> checkLocal(timescales, ruleId));
        var current = timescales.stream()
                .filter(in(RuleSet.CURRENT))
                .map(timescale -> localPractice.containsKey(timescale.ruleId())
                        ? timescale.withAmount(localPractice.get(timescale.ruleId()))
                        : timescale)
                .toList();
        sets.put(RuleSet.CURRENT, new RuleSet(RuleSet.CURRENT, current));
        timescales.stream()
                .map(Timescale::ruleSet)
                .distinct()
                .filter(name -> !name.equals(RuleSet.CURRENT))
                .forEach(name -> sets.put(name, supposition(name, timescales, current)));
    }

    /** What is in force. */
    public RuleSet current() {
        return sets.getOrDefault(RuleSet.CURRENT, new RuleSet(RuleSet.CURRENT, List.of()));
    }

    /** The rule set of that name, if there is one. */
    public Optional<RuleSet> named(String name) {
        return Optional.ofNullable(sets.get(name));
    }

    private static RuleSet supposition(String name, List<Timescale> all, List<Timescale> current) {
        var own = all.stream().filter(in(name)).toList();
        var ownRules = own.stream().map(Timescale::ruleId).toList();
        var rest = current.stream().filter(timescale -> !ownRules.contains(timescale.ruleId()));
        return new RuleSet(name, Stream.concat(own.stream(), rest).toList());
    }

    private static Predicate<Timescale> in(String ruleSet) {
        return timescale -> timescale.ruleSet().equals(ruleSet);
    }

    private static void checkLocal(List<Timescale> timescales, String ruleId) {
        if (timescales.stream().noneMatch(timescale -> timescale.ruleId().equals(ruleId) && timescale.local())) {
            throw new IllegalStateException("safeguarding.deadlines.local-practice.\"" + ruleId
                    + "\" sets a rule that is not local practice of this service");
        }
    }

    private static List<Timescale> read() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("rules/timescales.csv")) {
            return in == null
                    ? new ArrayList<>()
                    : TimescaleTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("rules/timescales.csv cannot be read", e);
        }
    }
}
