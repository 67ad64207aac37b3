package safeguarding.platform.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One statement for all numbers of an indicator: each case is met once, then added up by period, and for the period that is
 * asked by each group. Its rows are: period, code why left out, number of the breakdown (null: the whole), group, cases,
 * cases in the numerator.
 */
final class CountingStatement {

    private final CaseQuery query;
    private final List<Breakdown> breakdowns;
    private final boolean median;
    private final List<Period> periods;

    CountingStatement(CaseQuery query, Definition definition, List<Period> periods) {
        this.query = query;
        this.breakdowns = definition.breakdowns();
        this.median = definition.kind() == Definition.Kind.MEDIAN;
        this.periods = periods;
    }

    String sql() {
        var with = query.with().isEmpty() ? "" : query.with() + ", ";
        return "with periods (period, from_on, to_on, as_at) as (values " + values() + "), " + with
                + "cases as materialized (" + cases() + "), "
                + "met_cases as materialized (" + reduced() + ") "
                + wholes() + groups();
    }

    private String cases() {
        var asked = query.day() == null
                ? "p.period = 0"
                : "(%s) between %s".formatted(query.day(), days(periods.getFirst()));
        var groups = breakdowns.stream()
                .map(breakdown -> ", case when %s then coalesce(%s, '%s') end as g%d"
                        .formatted(
                                asked,
                                query.groups().get(breakdown.by()),
                                Breakdown.NOT_RECORDED,
                                breakdowns.indexOf(breakdown)))
                .collect(Collectors.joining());
        var place = query.day() == null ? "p.period" : "(" + query.day() + ") as day";
        var from = query.day() == null ? "periods p join " + query.from() : query.from();
        var within = query.day() == null ? "" : " and (%s) between %s".formatted(query.day(), allDays());
        return "select %s, (%s) as excluded, (%s)%s as met%s from %s where (%s)%s"
                .formatted(
                        place,
                        query.excluded(),
                        query.met(),
                        median ? "" : " is true",
                        groups,
                        from,
                        query.where(),
                        within);
    }

    /** What happens is added up by days first: there are fewer of them than cases, and each is in several periods. */
    private String reduced() {
        if (median) {
            var within = query.day() == null
                    ? "select period, excluded, met from cases"
                    : "select p.period, c.excluded, c.met from cases c join periods p on c.day between p.from_on and p.to_on";
            return "select period, excluded, count(*) as n, " + met() + " as m from (" + within + ") w group by 1, 2";
        }
        return query.day() == null
                ? "select period, excluded, count(*) as n, count(*) filter (where met) as m from cases group by 1, 2"
                : "select p.period, d.excluded, sum(d.n) as n, sum(d.m) as m from (select day, excluded, count(*) as n,"
                        + " count(*) filter (where met) as m from cases group by 1, 2) d"
                        + " join periods p on d.day between p.from_on and p.to_on group by 1, 2";
    }

    private String wholes() {
        return "select period, excluded, cast(null as int), cast(null as text), n, m from met_cases";
    }

    private String groups() {
        var asked = query.day() == null ? "period = 0" : "day between " + days(periods.getFirst());
        return IntStream.range(0, breakdowns.size())
                .mapToObj(place -> (" union all select 0, cast(null as text), %1$d, g%1$d, count(*), %3$s"
                                + " from cases where excluded is null and %2$s group by g%1$d")
                        .formatted(place, asked, met()))
                .collect(Collectors.joining());
    }

    /** The cases in the numerator, or the middle number of all. */
    private String met() {
        return median ? "percentile_disc(0.5) within group (order by met)" : "count(*) filter (where met)";
    }

    private String values() {
        return IntStream.range(0, periods.size())
                .mapToObj(place -> "(%d, %s, %s, %s)"
                        .formatted(
                                place,
                                date(periods.get(place).from()),
                                date(periods.get(place).to()),
                                date(periods.get(place).asAt())))
                .collect(Collectors.joining(", "));
    }

    private String allDays() {
        return date(periods.stream()
                        .map(Period::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                + " and "
                + date(periods.stream()
                        .map(Period::to)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static String days(Period period) {
        return date(period.from()) + " and " + date(period.to());
    }

    private static String date(LocalDate day) {
        return "date '" + day + "'";
    }
}
