package safeguarding.conference.lookedafter;

import java.util.UUID;

/** What was told of children on a plan who are looked after. */
public interface DualStatuses {

    /** Keeps it as it stands now. */
    void keep(DualStatus status);

    /** It never was. */
    void remove(UUID id);
}
