package safeguarding.audit.neighbours;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;

/**
 * Which cases of a population are meant. What is empty or null does not filter.
 *
 * @param kind what the cases are
 * @param asAt civil date on which a case has to be open
 * @param areas codes of areas, sorted
 * @param teams codes of teams, sorted
 * @param categories codes of latest categories of a plan, or of the category of need on the day, sorted
 * @param monthsAtLeast whole months since the start (A4)
 * @param monthsAtMost whole months since the start (A4)
 * @param reviewsLateAtLeast reviews that were not held by the day by which they were due
 * @param coreGroupsMissedAtLeast core groups that had not met by the day by which they were to
 */
public record PopulationQuestion(
        CaseKind kind,
        LocalDate asAt,
        List<String> areas,
        List<String> teams,
        List<String> categories,
        @Nullable Integer monthsAtLeast,
        @Nullable Integer monthsAtMost,
        @Nullable Integer reviewsLateAtLeast,
        @Nullable Integer coreGroupsMissedAtLeast) {

    public PopulationQuestion {
        areas = areas.stream().sorted().distinct().toList();
        teams = teams.stream().sorted().distinct().toList();
        categories = categories.stream().sorted().distinct().toList();
    }

    /** All open cases of a day. */
    public static PopulationQuestion all(CaseKind kind, LocalDate asAt) {
        return new PopulationQuestion(kind, asAt, List.of(), List.of(), List.of(), null, null, null, null);
    }

    /** The same cases, but of these areas only. */
    public PopulationQuestion within(List<String> only) {
        return new PopulationQuestion(
                kind,
                asAt,
                only,
                teams,
                categories,
                monthsAtLeast,
                monthsAtMost,
                reviewsLateAtLeast,
                coreGroupsMissedAtLeast);
    }
}
