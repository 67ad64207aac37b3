package safeguarding.conference.performance.store.due;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.conference.neighbours.RunningPlan;
import safeguarding.conference.performance.Delay;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;

/**
 * How much of what was due by a rule was done in time, from the deadlines themselves. What is withdrawn was not due, unless
 * it was withdrawn because the plan ended after its last day: what was missed by then stays missed. A service that opens no
 * deadline of the kind yet has a figure of nothing, which comes alive with the first.
 */
final class DueFigure implements Indicator {

    private static final Breakdown DELAY = new Breakdown(
            "delay",
            "How late it was done",
            Stream.concat(
                            Arrays.stream(Delay.values()).map(delay -> new Group(delay.code(), delay.title())),
                            Stream.of(new Group(Delay.NOT_DONE, "Not done")))
                    .toList());

    private static final String STILL_OPEN = "still-open";

    /** Of what was opened again with a plan that did not end only the last counts. */
    private static final String MISSED = """
            (d.withdrawn_why = '%s'
             and exists (select from %s p
                         where p.id = d.aggregate_id and p.withdrawn_on is null and p.ended_on > d.due_on)
             and not exists (select from %s again where again.aggregate_id = d.aggregate_id and again.rule_id = d.rule_id
                             and again.starts_on = d.starts_on and again.id > d.id))""";

    private final Definition definition;
    private final String kind;

    /**
     * A figure of one kind of deadline.
     *
     * @param kind as it stands with the deadline, such as {@code statutory-visit}; never from outside
     */
    DueFigure(String id, String title, String what, String rule, String citation, String kind) {
        this.kind = kind;
        this.definition = Definition.share(
                        id,
                        title,
                        what
                                + " whose last day lies in the period, each once: the share that was done by that day. What was"
                                + " withdrawn was not due, unless its plan ended after the last day; what was never done"
                                + " was not in time.",
                        rule,
                        citation)
                .brokenDownBy(DELAY, Children.AREA)
                .leavingOut(STILL_OPEN, "The last day has not ended, and it is not done yet.");
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return CaseQuery.happening(facts.of("deadline") + " d", "d.due_on")
                .where("d.kind = '" + kind + "' and (d.state <> 'WITHDRAWN' or "
                        + MISSED.formatted(RunningPlan.ENDED, facts.of("protection_plan"), facts.of("deadline")) + ")")
                .excluded("case when d.met_on is null and d.due_on %s then '%s' end"
                        .formatted(notOver(facts), STILL_OPEN))
                .met("d.met_on <= d.due_on")
                .group("delay", delay())
                .group("area", "d.area");
    }

    /** A day that has ended is over; of today nobody knows yet. */
    private static String notOver(Facts facts) {
        var known = facts.knownOn();
        return known == null || known.provisional()
                ? ">= cast(recorded_now() at time zone 'Europe/London' as date)"
                : "> date '" + known.day() + "'";
    }

    private static String delay() {
        return Arrays.stream(Delay.values())
                .filter(delay -> delay != Delay.IN_TIME)
                .sorted(Comparator.comparing(Delay::from).reversed())
                .map(delay -> "when d.met_on - d.due_on >= %d then '%s'".formatted(delay.from(), delay.code()))
                .collect(Collectors.joining(
                        " ",
                        "case when d.met_on is null then '" + Delay.NOT_DONE + "' ",
                        " else '" + Delay.IN_TIME.code() + "' end"));
    }
}
