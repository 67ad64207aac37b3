package safeguarding.reviewing.ssda903.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.health.NoScore;
import safeguarding.reviewing.health.year.YearAnswers;
import safeguarding.reviewing.ssda903.ReturnLine;

/**
 * The answers of one line of OC2, by column; what nobody answered is left out. Masks itself.
 *
 * @param cells as the return writes them: 0 or 1, a score, a code
 */
record HealthCells(Map<String, String> cells) {

    static final String SCORE = "SDQ_SCORE";
    static final String REASON = "SDQ_REASON";
    static final String CONVICTED = "CONVICTED";
    static final String HEALTH_CHECK = "HEALTH_CHECK";
    static final String IMMUNISATIONS = "IMMUNISATIONS";
    static final String TEETH_CHECK = "TEETH_CHECK";
    static final String ASSESSMENT = "HEALTH_ASSESSMENT";
    static final String MISUSE = "SUBSTANCE_MISUSE";
    static final String RECEIVED = "INTERVENTION_RECEIVED";
    static final String OFFERED = "INTERVENTION_OFFERED";

    /** The columns of the answers in the order of the file; those in one list are one answer. */
    static final List<List<String>> ANSWERS = List.of(
            List.of(SCORE, REASON),
            List.of(CONVICTED),
            List.of(HEALTH_CHECK),
            List.of(IMMUNISATIONS),
            List.of(TEETH_CHECK),
            List.of(ASSESSMENT),
            List.of(MISUSE, RECEIVED, OFFERED));

    static final HealthCells NONE = new HealthCells(Map.of());

    HealthCells {
        cells = Map.copyOf(cells);
    }

    static HealthCells of(ReturnLine line) {
        var cells = new HashMap<>(line.cells());
        cells.keySet().retainAll(ANSWERS.stream().flatMap(List::stream).toList());
        return new HealthCells(cells);
    }

    static HealthCells of(YearAnswers told) {
        var cells = new HashMap<String, String>();
        put(cells, SCORE, told.score());
        put(
                cells,
                REASON,
                told.noScoreBecause() == null ? null : told.noScoreBecause().code());
        put(cells, CONVICTED, flag(told.convicted()));
        put(cells, HEALTH_CHECK, flag(told.healthCheck()));
        put(cells, IMMUNISATIONS, flag(told.immunisations()));
        put(cells, TEETH_CHECK, flag(told.dentalCheck()));
        put(cells, ASSESSMENT, flag(told.healthAssessment()));
        put(cells, MISUSE, flag(told.substanceMisuse()));
        put(cells, RECEIVED, flag(told.interventionReceived()));
        put(cells, OFFERED, flag(told.interventionOffered()));
        return new HealthCells(cells);
    }

    private static void put(Map<String, String> cells, String column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value.toString());
        }
    }

    /** How the return writes yes and no; null where nobody answered. */
    static @Nullable String flag(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "1" : "0";
    }

    /** The answers of a year, of cells that were checked. */
    YearAnswers read(int year) {
        var score = cells.get(SCORE);
        var reason = cells.get(REASON);
        return new YearAnswers(
                year,
                yes(CONVICTED),
                yes(HEALTH_CHECK),
                yes(IMMUNISATIONS),
                yes(TEETH_CHECK),
                yes(ASSESSMENT),
                yes(MISUSE),
                yes(RECEIVED),
                yes(OFFERED),
                score == null ? null : Integer.valueOf(score),
                reason == null ? null : CodesOfFile.read(reason, NoScore.values(), NoScore::code));
    }

    private @Nullable Boolean yes(String column) {
        var cell = cells.get(column);
        return cell == null ? null : cell.equals("1");
    }

    /** Whether something of one answer is said. */
    boolean says(List<String> answer) {
        return answer.stream().anyMatch(cells::containsKey);
    }

    /** Whether one answer is the same. */
    boolean agreesOn(List<String> answer, HealthCells other) {
        return answer.stream().allMatch(column -> Objects.equals(cells.get(column), other.cells.get(column)));
    }

    /** The cells of one answer. */
    Map<String, String> only(List<String> answer) {
        var of = new HashMap<>(cells);
        of.keySet().retainAll(answer);
        return of;
    }

    /** The answers that are given here, and the others of another. */
    HealthCells elseOf(HealthCells other) {
        var all = new HashMap<String, String>();
        ANSWERS.forEach(answer -> all.putAll((says(answer) ? this : other).only(answer)));
        return new HealthCells(all);
    }

    @Override
    public String toString() {
        return "HealthCells[masked]";
    }
}
