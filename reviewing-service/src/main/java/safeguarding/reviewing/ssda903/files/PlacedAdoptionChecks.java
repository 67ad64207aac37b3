package safeguarding.reviewing.ssda903.files;

import static safeguarding.reviewing.ssda903.files.PlacedAdoptionFile.CEASED;
import static safeguarding.reviewing.ssda903.files.PlacedAdoptionFile.DECIDED;
import static safeguarding.reviewing.ssda903.files.PlacedAdoptionFile.NAME;
import static safeguarding.reviewing.ssda903.files.PlacedAdoptionFile.REASON;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.careplan.LineReversal;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnedChild;

/** The rules of the return for one line about a decision for adoption. */
final class PlacedAdoptionChecks {

    private static final List<String> ADOPTED = List.of("E11", "E12");
    private static final List<String> WITH_ADOPTERS = List.of("A3", "A4", "A5", "A6");

    private final ReturnedChild child;
    private final ReturnLine line;
    private final ReturnFindings findings;
    private final @Nullable LocalDate decided;
    private final @Nullable LocalDate ceased;

    PlacedAdoptionChecks(ReturnedChild child, ReturnLine line, ReturnFindings findings) {
        this.child = child;
        this.line = line;
        this.findings = findings;
        this.decided = line.day(DECIDED);
        this.ceased = line.day(CEASED);
    }

    void check() {
        days();
        reason();
        order();
        besideEpisodes();
    }

    private void days() {
        if (line.cell(DECIDED) != null && decided == null) {
            findings.error("115", NAME, line, DECIDED, "It is no day.");
        }
        if (line.cell(CEASED) != null && ceased == null) {
            findings.error("116", NAME, line, CEASED, "It is no day.");
        }
        var ends = child.ofYear().ends();
        if (isAfter(decided, ends) || isAfter(ceased, ends)) {
            findings.refused("117", NAME, line, isAfter(decided, ends) ? DECIDED : CEASED, "It lies after the year.");
        }
        if (isAfter(child.ofYear().begins(), ceased)) {
            findings.error("118", NAME, line, CEASED, "It lies before the year.");
        }
    }

    private void reason() {
        if (line.cell(REASON) != null) {
            CodesOfFile.oneOf(NAME, REASON, line, LineReversal.values(), LineReversal::code, findings);
        }
        if ((line.cell(CEASED) == null) != (line.cell(REASON) == null)) {
            findings.error(
                    "119", NAME, line, REASON, "A decision that no longer holds has both the day and the reason.");
        }
        if (line.cell(CEASED) != null && line.cell(DECIDED) == null) {
            findings.error("563", NAME, line, DECIDED, "When it was decided is missing.");
        }
    }

    private void order() {
        if (isAfter(decided, ceased)) {
            findings.refused("522", NAME, line, CEASED, "It was decided otherwise before it was decided.");
        }
        if (isAfter(line.day("DOB"), decided)) {
            findings.refused("184", NAME, line, DECIDED, "It was decided before the child was born.");
        }
    }

    private void besideEpisodes() {
        var episodes = child.lines(EpisodesFile.NAME);
        if (ceased != null && episodes.stream().anyMatch(each -> isOneOf(ADOPTED, each.cell("REC")))) {
            findings.error("558", NAME, line, CEASED, "The child was adopted: the decision held.");
        }
        var placed = episodes.stream()
                .filter(each -> isOneOf(WITH_ADOPTERS, each.cell("PLACE")))
                .map(each -> each.day("DECOM"))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (isAfter(decided, placed)) {
            findings.error("552", NAME, line, DECIDED, "The child was placed for adoption before it was decided.");
        }
    }

    private static boolean isOneOf(List<String> codes, @Nullable String code) {
        return code != null && codes.contains(code);
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
