package safeguarding.reviewing.ssda903.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.identifiers.UniquePupilNumber;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnedChild;

/** The rules of the return about who a child is. */
final class HeaderChecks {

    /** 168 asks for the form alone; whether the check letter fits is asked by us (K). */
    private static final Pattern UPN = Pattern.compile("[A-HJ-NP-RT-Z](\\d{12}|\\d{11}[A-Z])");

    private static final Pattern NO_UPN = Pattern.compile("UN[1-5]");

    private final ReturnedChild child;
    private final ReturnFindings findings;

    HeaderChecks(ReturnedChild child, ReturnFindings findings) {
        this.child = child;
        this.findings = findings;
    }

    void check() {
        var lines = child.lines(HeaderFile.NAME);
        if (lines.isEmpty()) {
            if (!child.files().isEmpty()) {
                findings.refused("E", HeaderFile.NAME, null, "CHILD", "The child has no line in the Header.");
            }
            return;
        }
        var line = lines.getFirst();
        lines.stream().skip(1).forEach(other -> second(line, other));
        sex(line);
        birth(line);
        ethnicity(line);
        upn(line, line.cell("UPN"));
        mother(line);
    }

    private void second(ReturnLine line, ReturnLine other) {
        if (line.cells().equals(other.cells())) {
            findings.query("E", HeaderFile.NAME, other, null, "The line stands there twice.");
        } else {
            findings.refused(
                    "E", HeaderFile.NAME, other, null, "The Header tells of the child twice, and not the same.");
        }
    }

    private void sex(ReturnLine line) {
        var code = line.cell("SEX");
        if (code == null || !CodesOfYear.isSex(code, child.ofYear())) {
            error("101", line, "SEX", "The sex is none of the codes of the year (M, F, U from 2025; 1, 2 before).");
        }
    }

    private void birth(ReturnLine line) {
        if (line.day("DOB") == null) {
            error("102", line, "DOB", "The date of birth is missing or no day.");
        }
    }

    private void ethnicity(ReturnLine line) {
        var code = line.cell("ETHNIC");
        if (code == null || !CodesOfYear.isEthnicity(code)) {
            error("103", line, "ETHNIC", "The ethnicity is missing or no code.");
        }
    }

    private void upn(ReturnLine line, @Nullable String upn) {
        if (upn == null || !UPN.matcher(upn).matches() && !NO_UPN.matcher(upn).matches()) {
            error("168", line, "UPN", "There is neither a UPN nor a reason UN1 to UN5 why there is none.");
        } else if (UPN.matcher(upn).matches()
                && new UniquePupilNumber(upn).fault().isPresent()) {
            findings.query("K", HeaderFile.NAME, line, "UPN", "The check letter of the UPN does not fit.");
        }
    }

    private void mother(ReturnLine line) {
        var mother = line.cell("MOTHER");
        var female = CodesOfYear.isFemale(line.cell("SEX"));
        if (mother == null) {
            if (female) {
                error("393", line, "MOTHER", "Of a girl it has to be said whether she is a mother (0, 1).");
            }
        } else if (!mother.equals("0") && !mother.equals("1")) {
            error("165", line, "MOTHER", "It is neither 0 nor 1.");
        } else if (!female && mother.equals("1")) {
            error("165", line, "MOTHER", "Somebody who is not female is said to be a mother.");
        }
        if (line.cell("MC_DOB") != null && (line.day("MC_DOB") == null || !"1".equals(mother))) {
            error("E", line, "MC_DOB", "The birth of a first child is a day, and that of a mother.");
        }
    }

    private void error(String rule, ReturnLine line, String field, String sentence) {
        findings.error(rule, HeaderFile.NAME, line, field, sentence);
    }
}
