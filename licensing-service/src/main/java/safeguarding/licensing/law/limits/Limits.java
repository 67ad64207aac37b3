package safeguarding.licensing.law.limits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The limits of the law, in the order of the table {@code limits.csv}. The section on employment of 2026 is loaded and
 * holds on no day until it is given the day of its commencement.
 */
public final class Limits {

    private static final String TABLE = "/safeguarding/licensing/law/limits.csv";
    private static final String END_OF_SCHOOL_AGE = "CSA";
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final List<Limit> all;
    private final Map<LimitKind, List<Limit>> byKind = new EnumMap<>(LimitKind.class);

    private Limits(Collection<Limit> limits) {
        all = List.copyOf(limits);
        all.forEach(limit ->
                byKind.computeIfAbsent(limit.kind(), kind -> new ArrayList<>()).add(limit));
    }

    /**
     * The limits of the service.
     *
     * @param commencementOf2026 first day of the new section on employment; from then on the old one holds no more. Null
     *     while no commencement is known
     */
    public static Limits commencing(@Nullable LocalDate commencementOf2026) {
        return new Limits(Table.read(TABLE).stream()
                .map(Limits::limit)
                .map(limit -> dated(limit, commencementOf2026))
                .toList());
    }

    /** All of them, the inactive too, in the order of the table. */
    public List<Limit> all() {
        return all;
    }

    /** Which limit of a kind holds on a civil day for a child of that age; null when none does. */
    public @Nullable Limit on(LocalDate day, LimitKind kind, int age) {
        for (var limit : byKind.getOrDefault(kind, List.of())) {
            if (limit.holds(day, age)) {
                return limit;
            }
        }
        return null;
    }

    /** The limits of a kind that hold on a civil day, for any age. */
    public List<Limit> on(LocalDate day, LimitKind kind) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .filter(limit -> limit.holds(day, limit.ages().from()))
                .toList();
    }

    private static Limit dated(Limit limit, @Nullable LocalDate commencement) {
        return switch (limit.regime()) {
            case EMPLOYMENT_1933 ->
                commencement == null ? limit : limit.holding(limit.from(), commencement.minusDays(1));
            case EMPLOYMENT_2026 -> limit.holding(commencement, limit.until());
            case PERFORMANCE_ACT_1963, PERFORMANCE_2014 -> limit;
        };
    }

    private static Limit limit(Map<String, String> row) {
        return new Limit(
                column(row, "id"),
                Regime.valueOf(column(row, "regime").toUpperCase(Locale.ROOT)),
                LimitKind.of(column(row, "kind")),
                date(column(row, "effective_from")),
                date(column(row, "effective_to")),
                new Limit.Ages(
                        age(column(row, "age_from"), 0), age(column(row, "age_to_exclusive"), Integer.MAX_VALUE)),
                figure(column(row, "value"), column(row, "unit")),
                column(row, "rule_id"),
                column(row, "citation"),
                column(row, "confidence").equals("H") ? Confidence.HIGH : Confidence.MEDIUM);
    }

    private static String column(Map<String, String> row, String name) {
        var value = row.get(name);
        if (value == null) {
            throw new IllegalStateException(TABLE + " has no column " + name);
        }
        return value;
    }

    private static @Nullable LocalDate date(String value) {
        return value.isEmpty() ? null : LocalDate.parse(value);
    }

    private static int age(String value, int open) {
        return value.isEmpty() || value.equals(END_OF_SCHOOL_AGE) ? open : Integer.parseInt(value);
    }

    private static Figure figure(String value, String unit) {
        return switch (unit) {
            case "clock" -> new Figure(LocalTime.parse(value).toSecondOfDay() / 60, Unit.CLOCK);
            case "hour" -> new Figure((int) Math.round(Double.parseDouble(value) * MINUTES_OF_AN_HOUR), Unit.DURATION);
            case "minute" -> new Figure(Integer.parseInt(value), Unit.DURATION);
            case "years" -> new Figure(Integer.parseInt(value), Unit.YEAR);
            default -> new Figure(Integer.parseInt(value), Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
        };
    }
}
