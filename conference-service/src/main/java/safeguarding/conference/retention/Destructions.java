package safeguarding.conference.retention;

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

    Destruction save(Destruction destruction);
}
