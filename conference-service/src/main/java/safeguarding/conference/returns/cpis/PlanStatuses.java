package safeguarding.conference.returns.cpis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.cpis.PlanStatus;

/** The plans that health has to know of. */
public interface PlanStatuses {

    /** One for each child: the open plan, else the last one that ended after a day (K2). */
    List<PlanStatus> endedAfter(LocalDate day);

    /** Children whose number, or whose mother's number while they are expected, this is. */
    List<UUID> childrenOf(String nhsNumber);
}
