package safeguarding.platform.measure;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.KnownOn;

/**
 * The tables a figure is counted from: as they stand, or as they were known on a day.
 *
 * @param knownOn the day whose knowledge is asked for; null for what is known now
 */
public record Facts(@Nullable KnownOn knownOn) {

    /**
     * A table with kept versions, to be put after {@code from} or {@code join} with an alias behind it.
     *
     * @param table its name; never from outside
     */
    public String of(String table) {
        return knownOn == null ? table : "(select v.* from %s_versions v where %s)".formatted(table, knownOn.sql("v"));
    }

    /**
     * A value of the version that was recorded last among those that held on a day already: where a child lived then, not
     * where it lives now.
     *
     * @param table table with kept versions and a column {@code holds_from}; never from outside
     * @param column the value; never from outside
     * @param id SQL of the identifier
     * @param day SQL of the civil date
     */
    public String heldOn(String table, String column, String id, String day) {
        var held =
                "(select f.%s from %s f where f.id = %s and f.holds_from <= %s%s order by f.recorded_from desc limit 1)";
        if (knownOn != null) {
            return held.formatted(column, table + "_versions", id, day, " and f.recorded_from < :knownBefore");
        }
        return "coalesce(%s, %s)"
                .formatted(
                        held.formatted(column, table, id, day, ""),
                        held.formatted(column, table + "_history", id, day, ""));
    }

    /** The end of a condition on a civil day: it has not ended. A day that has ended is over; of today nobody knows yet. */
    public String notOver() {
        return knownOn == null || knownOn.provisional()
                ? ">= cast(recorded_now() at time zone 'Europe/London' as date)"
                : "> date '" + knownOn.day() + "'";
    }

    /** The values for {@link #of} and {@link #heldOn}. */
    public Map<String, Object> parameters() {
        return Optional.ofNullable(knownOn).map(KnownOn::parameters).orElse(Map.of());
    }
}
