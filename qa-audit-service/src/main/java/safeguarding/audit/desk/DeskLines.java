package safeguarding.audit.desk;

import java.util.List;

/** What has to be done: what is due first comes first, what nothing says of by when comes last. */
public interface DeskLines {

    /** What this member of staff has to do. */
    List<DeskLine> of(String staffId);

    /**
     * What the manager has to see to.
     *
     * @param everyConcern whether concerns that were not escalated are among it
     */
    List<DeskLine> ofTheManager(boolean everyConcern);
}
