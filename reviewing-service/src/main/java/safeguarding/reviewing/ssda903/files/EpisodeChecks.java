package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.care.codes.CodeSet;
import safeguarding.reviewing.care.codes.ReturnCodes;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;

/**
 * The rules of the return that one episode answers by itself. What the register of care refuses refuses the child; what the
 * return alone refuses is an error.
 */
final class EpisodeChecks {

    private static final Set<String> WITHOUT_PROVIDER =
            Set.of("T0", "T1", "T2", "T3", "T4", "Z1", "Z11", "Z12", "Z13", "Z14");
    private static final int SUPPORTED_FROM = 16;
    private static final int YOUTH_CUSTODY_FROM = 10;

    private final ReturnYear year;
    private final @Nullable LocalDate bornOn;
    private final ReturnFindings findings;

    EpisodeChecks(ReturnedChild child, ReturnFindings findings) {
        this.year = child.ofYear();
        this.bornOn = child.lines(HeaderFile.NAME).stream()
                .map(line -> line.day("DOB"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        this.findings = findings;
    }

    void check(ReturnLine line) {
        var began = line.day("DECOM");
        if (began == null) {
            refused("141", line, "DECOM", "The day on which the episode began is missing or no day.");
            return;
        }
        code("143", CodeSet.RNE, "RNE", line, began);
        code("144", CodeSet.LS, "LS", line, began);
        code("145", CodeSet.CIN, "CIN", line, began);
        code("146", CodeSet.PLACE, "PLACE", line, began);
        provider(line, began);
        ended(line, began);
        aged("371", "K3", SUPPORTED_FROM, line, began);
        aged("372", "R5", YOUTH_CUSTODY_FROM, line, began);
    }

    /** A code has to be one of its set on the day, and should be one of the year of the return. */
    private void code(String rule, CodeSet set, String field, ReturnLine line, LocalDate on) {
        var code = line.cell(field);
        if (code == null) {
            refused(rule, line, field, "There is no %s.".formatted(set.words()));
            return;
        }
        var known = ReturnCodes.find(set, code);
        if (known.filter(each -> each.inForceIn(ReturnCodes.yearOf(on))).isEmpty()) {
            refused(rule, line, field, "It is no %s of the day.".formatted(set.words()));
        } else if (!known.orElseThrow().inForceIn(year.march())) {
            findings.error(rule, EpisodesFile.NAME, line, field, "It is no %s of the year.".formatted(set.words()));
        }
    }

    private void provider(ReturnLine line, LocalDate began) {
        var place = line.cell("PLACE");
        var provider = line.cell("PLACE_PROVIDER");
        if (place == null) {
            return;
        }
        if (provider == null) {
            if (!WITHOUT_PROVIDER.contains(place)) {
                refused("526", line, "PLACE_PROVIDER", "The placement needs a provider.");
            }
        } else if (WITHOUT_PROVIDER.contains(place)) {
            refused("213", line, "PLACE_PROVIDER", "The placement has no provider.");
        } else if ("PR0".equals(provider) != "P1".equals(place)) {
            refused("550", line, "PLACE_PROVIDER", "A parent is the provider exactly when the child is with one.");
        } else {
            code("178", CodeSet.PLACE_PROVIDER, "PLACE_PROVIDER", line, began);
        }
    }

    private void ended(ReturnLine line, LocalDate began) {
        var on = line.day("DEC");
        var reason = line.cell("REC");
        if (on == null && line.cell("DEC") != null) {
            refused("147", line, "DEC", "It is no day.");
            return;
        }
        if ((on == null) != (reason == null)) {
            refused("148", line, on == null ? "DEC" : "REC", "An episode ceases on a day and for a reason.");
            return;
        }
        if (on == null) {
            if (line.cell("REASON_PLACE_CHANGE") != null) {
                refused("E", line, "REASON_PLACE_CHANGE", "The placement of an episode that lasts has not changed.");
            }
            return;
        }
        if (on.isBefore(began)) {
            refused("E", line, "DEC", "The episode ceases before it begins.");
        }
        code("149", CodeSet.REC, "REC", line, on);
        if (line.cell("REASON_PLACE_CHANGE") != null) {
            code("E", CodeSet.REASON_PLACE_CHANGE, "REASON_PLACE_CHANGE", line, on);
        }
    }

    private void aged(String rule, String place, int years, ReturnLine line, LocalDate began) {
        if (place.equals(line.cell("PLACE")) && bornOn != null && began.isBefore(birthday(bornOn, years))) {
            findings.error(
                    rule, EpisodesFile.NAME, line, "PLACE", "The child is not %d when placed there.".formatted(years));
        }
    }

    /** Whoever is born on 29 February is older from 1 March of a common year on. */
    private static LocalDate birthday(LocalDate bornOn, int years) {
        var day = bornOn.plusYears(years);
        return day.getDayOfMonth() == bornOn.getDayOfMonth() ? day : day.plusDays(1);
    }

    private void refused(String rule, ReturnLine line, String field, String sentence) {
        findings.refused(rule, EpisodesFile.NAME, line, field, sentence);
    }
}
