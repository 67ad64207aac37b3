package safeguarding.reviewing.ssda903.files;

import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnedChild;

/** Whether another file tells of the same person as the Header: who has two dates of birth is nobody's child. */
public final class SamePerson {

    private final ReturnedChild child;
    private final ReturnFindings findings;

    public SamePerson(ReturnedChild child, ReturnFindings findings) {
        this.child = child;
        this.findings = findings;
    }

    /** Refuses a line with another date of birth than the Header's. */
    public void birth(String file, ReturnLine line) {
        same(file, line, "DOB", "102");
    }

    /** Refuses a line with another sex than the Header's. */
    public void sex(String file, ReturnLine line) {
        same(file, line, "SEX", "101");
    }

    private void same(String file, ReturnLine line, String field, String rule) {
        var here = line.cell(field);
        child.lines(HeaderFile.NAME).stream()
                .map(header -> header.cells().getOrDefault(field, ""))
                .filter(told -> here != null && !told.isEmpty() && !told.equals(here))
                .findFirst()
                .ifPresent(told -> findings.refused(rule, file, line, field, "The Header tells otherwise."));
    }
}
