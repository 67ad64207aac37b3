package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;

/** The rules of the return that episodes of one child answer together. */
final class EpisodesInOrder {

    private static final String STARTED = "S";
    private static final String NEXT_EPISODE = "X1";
    private static final List<String> WHERE = List.of("PLACE", "PLACE_PROVIDER", "HOME_POST", "PL_POST", "URN");

    private final ReturnFindings findings;

    EpisodesInOrder(ReturnFindings findings) {
        this.findings = findings;
    }

    /** The lines of one child by the days on which they began, those without a day left out. */
    static List<ReturnLine> sorted(List<ReturnLine> lines) {
        return lines.stream()
                .filter(line -> line.day("DECOM") != null)
                .sorted(Comparator.comparing((ReturnLine line) -> Objects.requireNonNull(line.day("DECOM")))
                        .thenComparing(line -> Objects.requireNonNullElse(line.day("DEC"), LocalDate.MAX))
                        .thenComparing(ReturnLine::number))
                .toList();
    }

    void check(List<ReturnLine> lines) {
        ReturnLine before = null;
        for (var line : sorted(lines)) {
            if (before != null) {
                follows(before, line);
            }
            before = line;
        }
        if (before != null && NEXT_EPISODE.equals(before.cell("REC"))) {
            refused("388", before, "REC", "It ceased for another episode (X1), and none follows.");
        }
    }

    private void follows(ReturnLine before, ReturnLine line) {
        var began = Objects.requireNonNull(line.day("DECOM"));
        var ceased = before.day("DEC");
        var goesOn = NEXT_EPISODE.equals(before.cell("REC"));
        if (ceased == null) {
            refused("142", before, "DEC", "Another episode begins, and this one has not ceased.");
        } else if (began.isBefore(ceased)) {
            refused("501", line, "DECOM", "It begins before the episode before it ceased.");
        } else if (STARTED.equals(line.cell("RNE"))) {
            if (goesOn) {
                refused("388", before, "REC", "It ceased for another episode (X1), and the next begins anew (S).");
            }
        } else if (!began.equals(ceased)) {
            refused("433", line, "DECOM", "It goes on, and does not begin when the episode before it ceased.");
        } else if (!goesOn) {
            refused("388", before, "REC", "Another episode goes on from it, and it did not cease for one (X1).");
        } else {
            fits(before, line);
        }
    }

    private void fits(ReturnLine before, ReturnLine line) {
        var reason = line.cell("RNE");
        var legal = !Objects.equals(before.cell("LS"), line.cell("LS"));
        var moved = WHERE.stream().anyMatch(field -> !Objects.equals(before.cell(field), line.cell(field)));
        if ("L".equals(reason)) {
            unless(legal && !moved, "434", line, "The legal status alone changed, by its reason.");
        } else if (is(reason, "P", "T")) {
            unless(!legal && (moved || "P".equals(reason)), "435", line, "The placement alone changed, by its reason.");
        } else if (is(reason, "B", "U")) {
            unless(
                    legal && (moved || "B".equals(reason)),
                    "436",
                    line,
                    "Legal status and placement changed, by its reason.");
        }
    }

    /** That the carer changed is all that P and B may say: carers stand in no file. */
    private static boolean is(@Nullable String reason, String one, String other) {
        return reason != null && Set.of(one, other).contains(reason);
    }

    private void unless(boolean fits, String rule, ReturnLine line, String sentence) {
        if (!fits) {
            refused(rule, line, "RNE", sentence);
        }
    }

    private void refused(String rule, ReturnLine line, String field, String sentence) {
        findings.refused(rule, EpisodesFile.NAME, line, field, sentence);
    }
}
