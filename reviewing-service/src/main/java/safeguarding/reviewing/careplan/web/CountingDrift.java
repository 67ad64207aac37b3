package safeguarding.reviewing.careplan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.careplan.drift.PermanenceDriftRule;
import safeguarding.reviewing.careplan.drift.PermanenceDriftSwitches;

/** Counts of how many children each rule of drift holds on a day: the list of all areas, of every child, and without any. */
@ApplicationScoped
public class CountingDrift {

    private static final int AT_ONCE = 500;

    private final JudgingDrift judging;
    private final PermanenceDriftSwitches switches;
    private final Sql sql;
    private final Clock clock;

    CountingDrift(JudgingDrift judging, PermanenceDriftSwitches switches, Sql sql, Clock clock) {
        this.judging = judging;
        this.switches = switches;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Care plans that the rules hold of, by what is known now. A child of whom two rules hold is counted with both.
     *
     * @param day civil date, not in the future
     * @return each rule that is on, with 0 where it holds of nobody
     */
    public Map<PermanenceDriftRule, Long> on(LocalDate day) {
        var state = new OnADay(day, null);
        var found = judged(state).stream()
                .flatMap(view -> view.reasons().stream())
                .collect(Collectors.groupingBy(
                        reason -> PermanenceDriftRule.valueOf(reason.ruleId()), Collectors.counting()));
        return Arrays.stream(PermanenceDriftRule.values())
                .filter(switches.limits(null).amounts()::containsKey)
                .collect(Collectors.toMap(
                        rule -> rule, rule -> found.getOrDefault(rule, 0L), (one, other) -> one, TreeMap::new));
    }

    private List<PermanenceDriftView> judged(OnADay day) {
        var ids = running(day.state(clock));
        var found = new ArrayList<PermanenceDriftView>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            found.addAll(judging.judge(ids.subList(from, Math.min(from + AT_ONCE, ids.size())), null, day));
        }
        return found;
    }

    /** The care plans that stood at the end of the day, as the list of drift has them. */
    private List<UUID> running(LocalDate day) {
        return sql.list(
                "select id from care_plan where started_on <= ? and withdrawn_on is null"
                        + " and (ended_on is null or ended_on > ?) order by id",
                row -> row.getObject("id", UUID.class),
                day,
                day);
    }
}
