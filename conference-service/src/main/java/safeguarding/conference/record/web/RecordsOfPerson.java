package safeguarding.conference.record.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.children.merge.ChildMerges;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.KnownOn;

/** Which records of a person are read together, as it was known on a day; of those the ones that the caller may see. */
@ApplicationScoped
class RecordsOfPerson {

    private final ChildMerges merges;
    private final PersonInSight inSight;
    private final Access access;

    RecordsOfPerson(ChildMerges merges, PersonInSight inSight, Access access) {
        this.merges = merges;
        this.inSight = inSight;
        this.access = access;
    }

    /** The records, each of which goes into the access log. */
    Set<UUID> recordsOf(UUID childId, KnownOn knownOn) {
        var records = inSight.inSight(childId, merges.recordsKnown(childId, knownOn.day()));
        if (records.size() > 1) {
            access.shown(records);
        }
        return records;
    }
}
