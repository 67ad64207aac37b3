package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.health.HealthFact;
import safeguarding.reviewing.ssda903.ReturnYear;

/**
 * What facts with a day in a year answer of it (decision 1115): what was done answers yes, of what is found the last counts.
 * They never answer no where nothing was recorded.
 */
final class DatedHealth {

    private final ReturnYear year;
    private final @Nullable LocalDate bornOn;

    DatedHealth(ReturnYear year, @Nullable LocalDate bornOn) {
        this.year = year;
        this.bornOn = bornOn;
    }

    /** The answers; only those that the return asks of a child of this age. */
    HealthCells answers(List<HealthFact> facts) {
        var cells = new HashMap<String, String>();
        facts.stream().filter(fact -> year.holds(fact.on())).forEach(fact -> answer(fact, cells));
        var ages = new HealthAges(year, bornOn);
        if (!ages.scored()) {
            cells.remove(HealthCells.SCORE);
            cells.remove(HealthCells.REASON);
        }
        if (!ages.responsible()) {
            cells.remove(HealthCells.CONVICTED);
        }
        if (!ages.checked()) {
            cells.remove(HealthCells.HEALTH_CHECK);
        }
        return new HealthCells(cells);
    }

    private static void answer(HealthFact fact, Map<String, String> cells) {
        switch (fact.kind()) {
            case HEALTH_ASSESSMENT -> cells.put(HealthCells.ASSESSMENT, "1");
            case HEALTH_CHECK -> cells.put(HealthCells.HEALTH_CHECK, "1");
            case DENTAL_CHECK -> cells.put(HealthCells.TEETH_CHECK, "1");
            case CONVICTION -> cells.put(HealthCells.CONVICTED, "1");
            case IMMUNISATIONS -> put(cells, HealthCells.IMMUNISATIONS, HealthCells.flag(fact.upToDate()));
            case STRENGTHS_AND_DIFFICULTIES -> score(fact, cells);
            case SUBSTANCE_MISUSE -> {
                cells.put(HealthCells.MISUSE, "1");
                put(cells, HealthCells.RECEIVED, HealthCells.flag(fact.interventionReceived()));
                put(cells, HealthCells.OFFERED, HealthCells.flag(fact.interventionOffered()));
            }
        }
    }

    /** A score counts before a reason for having none, whichever came last. */
    private static void score(HealthFact fact, Map<String, String> cells) {
        if (fact.score() != null) {
            cells.put(HealthCells.SCORE, fact.score().toString());
            cells.remove(HealthCells.REASON);
        } else if (fact.noScoreBecause() != null && !cells.containsKey(HealthCells.SCORE)) {
            cells.put(HealthCells.REASON, fact.noScoreBecause().code());
        }
    }

    private static void put(Map<String, String> cells, String column, @Nullable String cell) {
        if (cell == null) {
            cells.remove(column);
        } else {
            cells.put(column, cell);
        }
    }
}
