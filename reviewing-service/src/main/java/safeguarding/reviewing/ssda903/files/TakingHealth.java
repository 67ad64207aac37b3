package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.health.HealthRecord;
import safeguarding.reviewing.health.HealthRecords;
import safeguarding.reviewing.health.year.HealthYear;
import safeguarding.reviewing.health.year.HealthYears;
import safeguarding.reviewing.health.year.KeepingHealthYears;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.TakingChild;

/**
 * Takes in a line of OC2 as answers for its year, without a day. What facts with a day answer already is not taken; where the
 * line says otherwise they stay, and it is said.
 */
@ApplicationScoped
class TakingHealth {

    private final KnownPeriods periods;
    private final HealthRecords records;
    private final HealthYears years;
    private final KeepingHealthYears keeping;

    TakingHealth(KnownPeriods periods, HealthRecords records, HealthYears years, KeepingHealthYears keeping) {
        this.periods = periods;
        this.records = records;
        this.years = years;
        this.keeping = keeping;
    }

    void take(ReturnLine line, @Nullable LocalDate bornOn, TakingChild taking) {
        periods.ofChild(taking.childId()).stream()
                .filter(care -> taking.year().touches(care.startedOn(), care.endedOn()))
                .max(Comparator.comparing(KnownCare::startedOn))
                .ifPresentOrElse(
                        care -> take(care, line, bornOn, taking),
                        () -> taking.findings()
                                .error(
                                        "HF5",
                                        HealthFile.NAME,
                                        line,
                                        null,
                                        "The child was not looked after in the year; the line is left out."));
    }

    private void take(KnownCare care, ReturnLine line, @Nullable LocalDate bornOn, TakingChild taking) {
        var known = years.ofChildren(List.of(care.childId())).stream()
                .filter(year -> year.told().year() == taking.year().march()
                        && year.periodId().equals(care.periodId()))
                .findFirst();
        var answered = known.map(HealthYear::told).map(HealthCells::of).orElse(HealthCells.NONE);
        var told = beside(dated(care, bornOn, taking), HealthCells.of(line), answered, line, taking);
        var answers = told.read(taking.year().march());
        if (told.equals(answered)) {
            return;
        }
        if (answers.none()) {
            conflict(null, line, taking);
            return;
        }
        known.ifPresentOrElse(
                year -> keeping.tell(year, answers, taking.reason()), () -> keeping.record(care, answers));
        taking.changed();
    }

    private HealthCells dated(KnownCare care, @Nullable LocalDate bornOn, TakingChild taking) {
        return ContinuousCare.known(care, taking.year())
                ? new DatedHealth(taking.year(), bornOn)
                        .answers(records.ofChildren(List.of(care.childId())).stream()
                                .map(HealthRecord::told)
                                .toList())
                : HealthCells.NONE;
    }

    /** Of each answer what is to stand for the year. */
    private static HealthCells beside(
            HealthCells dated, HealthCells told, HealthCells before, ReturnLine line, TakingChild taking) {
        var stands = new HashMap<String, String>();
        for (var answer : HealthCells.ANSWERS) {
            if (dated.says(answer) && !dated.agreesOn(answer, told)) {
                conflict(answer.getFirst(), line, taking);
            }
            var from = dated.says(answer) ? before : told;
            stands.putAll(from.only(answer));
        }
        return new HealthCells(stands);
    }

    private static void conflict(@Nullable String column, ReturnLine line, TakingChild taking) {
        taking.findings().query("conflict", HealthFile.NAME, line, column, "Another answer is recorded, and stays.");
    }
}
