package safeguarding.reviewing.ssda903.files;

import static safeguarding.reviewing.ssda903.files.HealthCells.ASSESSMENT;
import static safeguarding.reviewing.ssda903.files.HealthCells.CONVICTED;
import static safeguarding.reviewing.ssda903.files.HealthCells.HEALTH_CHECK;
import static safeguarding.reviewing.ssda903.files.HealthCells.IMMUNISATIONS;
import static safeguarding.reviewing.ssda903.files.HealthCells.MISUSE;
import static safeguarding.reviewing.ssda903.files.HealthCells.OFFERED;
import static safeguarding.reviewing.ssda903.files.HealthCells.REASON;
import static safeguarding.reviewing.ssda903.files.HealthCells.RECEIVED;
import static safeguarding.reviewing.ssda903.files.HealthCells.SCORE;
import static safeguarding.reviewing.ssda903.files.HealthCells.TEETH_CHECK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.health.NoScore;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnedChild;

/** The rules of the return about OC2. */
final class HealthChecks {

    private static final List<String> FLAGS =
            List.of(CONVICTED, HEALTH_CHECK, IMMUNISATIONS, TEETH_CHECK, ASSESSMENT, MISUSE, RECEIVED, OFFERED);
    private static final List<String> OF_EVERYBODY = List.of(IMMUNISATIONS, TEETH_CHECK, ASSESSMENT, MISUSE);
    private static final Pattern SCORES = Pattern.compile("[0-9]|[1-3][0-9]|40");

    private final ReturnedChild child;
    private final ReturnLine line;
    private final ReturnFindings findings;

    HealthChecks(ReturnedChild child, ReturnLine line, ReturnFindings findings) {
        this.child = child;
        this.line = line;
        this.findings = findings;
    }

    void check() {
        written();
        contradictions();
        ages();
        continuity();
        additions();
    }

    private void written() {
        for (var flag : FLAGS) {
            if (has(flag) && !is(flag, "0") && !is(flag, "1")) {
                findings.refused("E", HealthFile.NAME, line, flag, "It is neither 0 nor 1.");
            }
        }
        var score = line.cell(SCORE);
        if (score != null && !SCORES.matcher(score).matches()) {
            findings.refused("E", HealthFile.NAME, line, SCORE, "It is no score between 0 and 40.");
        }
        var reason = line.cell(REASON);
        if (reason != null && Arrays.stream(NoScore.values()).map(NoScore::code).noneMatch(reason::equals)) {
            findings.refused("196", HealthFile.NAME, line, REASON, "It is no reason of the list.");
        }
    }

    private void contradictions() {
        if (has(SCORE) && has(REASON)) {
            findings.refused("197a", HealthFile.NAME, line, REASON, "There is a score: no reason is needed.");
        }
        if (!is(MISUSE, "1") && (has(RECEIVED) || has(OFFERED))) {
            findings.refused(
                    "193", HealthFile.NAME, line, MISUSE, "An intervention, and no misuse of substances was found.");
        } else if (has(OFFERED) && !is(RECEIVED, "0")) {
            findings.refused(
                    "HF4", HealthFile.NAME, line, OFFERED, "An offer is of a child that received no intervention.");
        }
    }

    private void ages() {
        var ages = new HealthAges(child.ofYear(), bornOn());
        if (ages.bornOn() == null) {
            return;
        }
        if (!ages.oldEnoughForScore() && (has(SCORE) || has(REASON))) {
            error("188", SCORE, "The child is under four at the end of the year.");
        }
        if (ages.tooOldForScore() && (has(SCORE) || has(REASON))) {
            error("189", SCORE, "The child was seventeen at the beginning of the year.");
        }
        if (!ages.responsible() && has(CONVICTED)) {
            error("542", CONVICTED, "The child is under ten at the end of the year.");
        }
        if (!ages.checked() && has(HEALTH_CHECK)) {
            error("546", HEALTH_CHECK, "The child is five or older at the end of the year.");
        }
    }

    /** What is asked of a child in care for the whole year, and of no other; a set without its episodes does not say. */
    private void continuity() {
        var episodes = child.lines(EpisodesFile.NAME);
        if (episodes.isEmpty()) {
            return;
        }
        if (ContinuousCare.told(episodes, child.ofYear())) {
            asked();
            return;
        }
        if (FLAGS.stream().anyMatch(this::has)) {
            error("190", null, "The child was not looked after for the whole year.");
        }
        if (has(REASON)) {
            error("198", REASON, "The child was not looked after for the whole year.");
        }
    }

    private void asked() {
        OF_EVERYBODY.stream()
                .filter(column -> !has(column))
                .forEach(column -> error("191", column, "It is asked of a child looked after for the whole year."));
        var ages = new HealthAges(child.ofYear(), bornOn());
        if (ages.scored() && !has(SCORE) && !has(REASON)) {
            error(ages.scoredAllYear() ? "186" : "197B", SCORE, "There is neither a score nor a reason.");
        }
        if (ages.responsible() && !has(CONVICTED)) {
            error("543", CONVICTED, "It is asked of a child of ten or older.");
        }
        if (ages.checked() && !has(HEALTH_CHECK)) {
            error("545", HEALTH_CHECK, "It is asked of a child under five.");
        }
    }

    private void additions() {
        if (is(MISUSE, "1") && !has(RECEIVED)) {
            error("192", RECEIVED, "Misuse of substances was found: say whether there was an intervention.");
        }
        if (is(HEALTH_CHECK, "1") && OF_EVERYBODY.stream().anyMatch(column -> !has(column))) {
            error("547", HEALTH_CHECK, "The other questions about health are not all answered.");
        }
    }

    private @Nullable LocalDate bornOn() {
        return Stream.concat(child.lines(HeaderFile.NAME).stream(), Stream.of(line))
                .flatMap(each -> Stream.ofNullable(each.day("DOB")))
                .findFirst()
                .orElse(null);
    }

    private boolean has(String column) {
        return line.cell(column) != null;
    }

    private boolean is(String column, String cell) {
        return cell.equals(line.cell(column));
    }

    private void error(String rule, @Nullable String column, String sentence) {
        findings.error(rule, HealthFile.NAME, line, column, sentence);
    }
}
