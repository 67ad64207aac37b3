package safeguarding.reviewing.ssda903;

import jakarta.enterprise.context.ApplicationScoped;

/** Holds what the set tells of a child against the rules of the return, file by file. */
@ApplicationScoped
public class CheckingSet {

    /** Our name for lines of a file whose matter is not held here. */
    public static final String NOT_HELD = "not-held";

    private final ReturnFiles files;
    private final FilesNotHeld notHeld;

    CheckingSet(ReturnFiles files, FilesNotHeld notHeld) {
        this.files = files;
        this.notHeld = notHeld;
    }

    /** Everything that is wrong with the lines of one child. */
    public ReturnFindings check(ReturnedChild child) {
        var findings = new ReturnFindings();
        findings.addAll(child.faults());
        files.in(child.ofYear()).forEach(file -> file.check(child, findings));
        notHeld.in(child.ofYear())
                .keySet()
                .forEach(name -> child.lines(name).stream()
                        .findFirst()
                        .ifPresent(line -> findings.query(
                                NOT_HELD,
                                name,
                                line,
                                null,
                                "The matter of this file is not held here: its lines are not read.")));
        return findings;
    }
}
