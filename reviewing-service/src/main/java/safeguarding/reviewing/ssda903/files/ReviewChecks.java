package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnedChild;

/** The rules of the return about reviews. Whether they were in time it does not ask. */
final class ReviewChecks {

    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");
    private static final Set<String> CODES = Set.of("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");
    private static final int CODED_FROM = 4;

    private final ReturnedChild child;
    private final ReturnFindings findings;

    ReviewChecks(ReturnedChild child, ReturnFindings findings) {
        this.child = child;
        this.findings = findings;
    }

    void check() {
        var same = new SamePerson(child, findings);
        var days = new HashMap<LocalDate, ReturnLine>();
        for (var line : child.lines(ReviewsFile.NAME)) {
            same.birth(ReviewsFile.NAME, line);
            var on = line.day("REVIEW");
            if (on == null) {
                findings.refused(
                        "166", ReviewsFile.NAME, line, "REVIEW", "The day of the review is missing or no day.");
            } else {
                second(line, days.put(on, line));
                code(line, on);
            }
        }
        shortBreaks();
    }

    private void second(ReturnLine line, @Nullable ReturnLine before) {
        if (before == null) {
            return;
        }
        if (Objects.equals(before.cell("REVIEW_CODE"), line.cell("REVIEW_CODE"))) {
            findings.query("LR2", ReviewsFile.NAME, line, "REVIEW", "The review stands there twice.");
        } else {
            findings.refused("LR2", ReviewsFile.NAME, line, "REVIEW", "Two reviews of one day, and not the same.");
        }
    }

    private void code(ReturnLine line, LocalDate on) {
        var code = line.cell("REVIEW_CODE");
        if (code == null || !CODES.contains(code)) {
            error("167", line, "The participation code is missing or not in the list.");
            return;
        }
        child.lines(HeaderFile.NAME).stream()
                .map(header -> header.day("DOB"))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(born -> ofAge(line, code, on, Objects.requireNonNull(born)));
    }

    /** 440 and 441: on the fourth birthday itself both pass. */
    private void ofAge(ReturnLine line, String code, LocalDate on, LocalDate born) {
        var birthday = born.plusYears(CODED_FROM);
        if (code.equals("PN0")) {
            if (on.isAfter(birthday)) {
                error("440", line, "PN0 is for a review not after the fourth birthday.");
            }
        } else if (on.isBefore(birthday)) {
            error("441", line, "PN1 to PN7 are for a review not before the fourth birthday.");
        }
    }

    private void shortBreaks() {
        var episodes = child.lines(EpisodesFile.NAME);
        if (!episodes.isEmpty()
                && episodes.stream()
                        .allMatch(line -> SHORT_BREAKS.contains(line.cells().getOrDefault("LS", "")))) {
            child.lines(ReviewsFile.NAME)
                    .forEach(line -> findings.error(
                            "399",
                            ReviewsFile.NAME,
                            line,
                            "REVIEW",
                            "The child was only on V3 or V4: the return knows no reviews of it."));
        }
    }

    private void error(String rule, ReturnLine line, String sentence) {
        findings.error(rule, ReviewsFile.NAME, line, "REVIEW_CODE", sentence);
    }
}
