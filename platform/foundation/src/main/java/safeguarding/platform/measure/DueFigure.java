package safeguarding.platform.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.measure.Breakdown.Group;

/**
 * How much of what was due by a rule was done in time, from the deadlines themselves. What is withdrawn was not due, unless
 * the service says that it was missed all the same. A service that opens no deadline of the kind yet has a figure of
 * nothing, which comes alive with the first.
 */
public final class DueFigure implements Indicator {

    private static final Breakdown AREA = Breakdown.open("area", "Area");

    private static final Breakdown DELAY = new Breakdown(
            "delay",
            "How late it was done",
            Stream.concat(
                            Arrays.stream(Delay.values()).map(delay -> new Group(delay.code(), delay.title())),
                            Stream.of(new Group(Delay.NOT_DONE, "Not done")))
                    .toList());

    private static final String STILL_OPEN = "still-open";

    /**
     * What was withdrawn and missed all the same.
     *
     * @param words which that is, as the end of "What was withdrawn was not due, unless"
     * @param sql the condition, of a deadline {@code d} whose state is WITHDRAWN
     */
    public record StillMissed(String words, Function<Facts, String> sql) {}

    /** Id, title, rule and citation of a figure, as in {@link Definition}. */
    public record Named(String id, String title, String rule, String citation) {}

    private final Definition definition;
    private final Collection<String> kinds;
    private final @Nullable StillMissed missed;

    /**
     * A figure of deadlines.
     *
     * @param what what was due, as the beginning of a sentence
     * @param kinds as they stand with the deadlines, such as {@code statutory-visit}; never from outside
     * @param missed null where what was withdrawn was not due
     */
    public DueFigure(Named named, String what, Collection<String> kinds, @Nullable StillMissed missed) {
        this.kinds = kinds;
        this.missed = missed;
        this.definition = Definition.share(
                        named.id(),
                        named.title(),
                        what
                                + " whose last day lies in the period, each once: the share that was done by that day. What was"
                                + " withdrawn was not due" + (missed == null ? "" : ", unless " + missed.words())
                                + "; what was never done was not in time.",
                        named.rule(),
                        named.citation())
                .brokenDownBy(DELAY, AREA)
                .leavingOut(STILL_OPEN, "The last day has not ended, and it is not done yet.");
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return CaseQuery.happening(facts.of("deadline") + " d", "d.due_on")
                .where("d.kind in (" + kinds() + ") and (d.state <> 'WITHDRAWN'"
                        + (missed == null ? "" : " or " + missed.sql().apply(facts)) + ")")
                .excluded("case when d.met_on is null and d.due_on %s then '%s' end"
                        .formatted(facts.notOver(), STILL_OPEN))
                .met("d.met_on <= d.due_on")
                .group("delay", delay())
                .group("area", "d.area");
    }

    private String kinds() {
        return kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
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
