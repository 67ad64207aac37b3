package safeguarding.conference.performance.store.plans;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.conference.neighbours.PersonSql;
import safeguarding.conference.performance.PlanLength;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Facts;

/** Plans as SQL: {@code s} is the plan. A plan that was withdrawn never was. */
final class PlanQuery {

    static final Breakdown CATEGORY = Breakdown.of(
            "category",
            "Category",
            new Group("neglect", "Neglect"),
            new Group("physical", "Physical abuse"),
            new Group("sexual", "Sexual abuse"),
            new Group("emotional", "Emotional abuse"));

    static final Breakdown LENGTH = new Breakdown(
            "length",
            "Length of the plan",
            Arrays.stream(PlanLength.values())
                    .map(length -> new Group(length.code(), length.title()))
                    .toList());

    static final Breakdown REASON = new Breakdown(
            "reason",
            "Reason for the end",
            Stream.of("harm-no-longer-likely", "moved-and-taken-over", "turned-18", "died", "left-uk")
                    .map(code -> new Group(code, title(code)))
                    .toList());

    private PlanQuery() {}

    /** Children on a plan on the day of a period, each once, however many records there are of one. */
    static CaseQuery open(Facts facts) {
        return CaseQuery.standing("on_plan s on s.period = p.period").with("on_plan", """
                select distinct on (q.period, person_id) q.period, o.id, o.child_id, o.area, o.started_on, o.ended_on,
                       o.initial_category, %3$s as person_id
                from periods q join %1$s o on daterange(o.started_on, o.ended_on) @> q.as_at
                %2$s
                where o.withdrawn_on is null
                order by q.period, person_id, o.started_on desc, o.id""".formatted(
                        facts.of("protection_plan"),
                        PersonSql.join(facts, "same", "o.child_id"),
                        PersonSql.person("same", "o.child_id")));
    }

    static CaseQuery started(Facts facts) {
        return CaseQuery.happening(facts.of("protection_plan") + " s", "s.started_on")
                .where("s.withdrawn_on is null");
    }

    static CaseQuery ended(Facts facts) {
        return CaseQuery.happening(facts.of("protection_plan") + " s", "s.ended_on")
                .where("s.withdrawn_on is null and s.ended_on is not null");
    }

    static String area(Facts facts, String day) {
        return Children.area(facts, "s.child_id", day, "s.area");
    }

    static String age(Facts facts, String day) {
        return Children.age(facts, "s.child_id", day);
    }

    /** The category that had been decided last by a day. */
    static String category(Facts facts, String day) {
        return """
                lower(coalesce((select d.category from %s d
                                where d.plan_id = s.id and d.outcome = 'CATEGORY_CHANGED' and d.withdrawn_on is null
                                  and d.decided_on <= %s
                                order by d.decided_on desc, d.id desc limit 1), s.initial_category))""".formatted(facts.of("conference_decision"), day);
    }

    static String length(String day) {
        return Arrays.stream(PlanLength.values())
                .sorted(Comparator.comparing(PlanLength::months).reversed())
                .map(length -> "when %s then '%s'".formatted(atLeast(length, day), length.code()))
                .collect(Collectors.joining(" ", "case ", " end"));
    }

    /** Whether a plan has run at least so long on a day (A4). */
    static String atLeast(PlanLength length, String day) {
        return "s.started_on + interval '%d months' <= %s".formatted(length.months(), day);
    }

    private static String title(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }
}
