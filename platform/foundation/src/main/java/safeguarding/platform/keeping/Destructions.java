package safeguarding.platform.keeping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The destructions of records, proposed and done. */
public interface Destructions {

    Optional<Destruction> find(UUID destructionId);

    /** These, in no order. */
    List<Destruction> all(Collection<UUID> destructionIds);

    /** Those of a child that were not refused. */
    List<Destruction> running(UUID childId);

    /** The same as it stands in the database now, after its words were taken out with the record. */
    Destruction reread(Destruction destruction);

    /** Somebody asks for it; the rules have been asked. */
    Destruction propose(KeptRecord record, LocalDate dueOn, String reason, String by, LocalDate on);

    /** Keeps what happened to it. */
    Destruction keep(Destruction destruction);
}
