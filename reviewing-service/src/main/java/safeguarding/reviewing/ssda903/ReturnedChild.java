package safeguarding.reviewing.ssda903;

import java.util.List;
import java.util.Map;

/**
 * All that the set of a year tells of one child, or a line of the set that is no child's. Masks itself.
 *
 * @param year March year of the set
 * @param number the council's own number of the child (CHILD); empty for a line that names none
 * @param files lines by name of the file; files without lines of this child are left out
 * @param faults what is wrong with how lines are written; such lines stand in no file
 */
public record ReturnedChild(int year, String number, Map<String, List<ReturnLine>> files, List<ReturnFinding> faults) {

    public ReturnedChild {
        files = Map.copyOf(files);
        faults = List.copyOf(faults);
    }

    /** A child with sound lines. */
    public ReturnedChild(int year, String number, Map<String, List<ReturnLine>> files) {
        this(year, number, files, List.of());
    }

    /** The lines of one file, in their order; none where it tells nothing of this child. */
    public List<ReturnLine> lines(String file) {
        return files.getOrDefault(file, List.of());
    }

    /** The year of the set. */
    public ReturnYear ofYear() {
        return new ReturnYear(year);
    }

    @Override
    public String toString() {
        return "ReturnedChild[masked]";
    }
}
