package safeguarding.licensing.desk;

import java.time.LocalDate;
import java.util.List;
import safeguarding.platform.access.RowPredicate;

/** What stands on the desk. */
public interface DeskLines {

    /**
     * The most urgent first, at most five hundred, of what the caller may see: licences about no child or about a child whom the
     * condition lets through.
     */
    List<DeskLine> on(LocalDate day, RowPredicate children);
}
