package safeguarding.reviewing.cpis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.cpis.PlanStatus;

/** The children of whom health has to know that they are looked after, or were. */
public interface CareStatuses {

    /** One for each person: the open period of care, else the last one that ended after a day (K2). */
    List<PlanStatus> endedAfter(LocalDate day);

    /** Children whose number this is. */
    List<UUID> childrenOf(String nhsNumber);
}
