package safeguarding.reviewing.retention;

import jakarta.inject.Singleton;
import java.time.Clock;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.keeping.DestroyingRecord;
import safeguarding.platform.keeping.Destructions;
import safeguarding.platform.keeping.KeptRecords;

/** Destroying records of this service. */
@Singleton
public class DestroyingRecords extends DestroyingRecord {

    DestroyingRecords(KeptRecords records, Destructions destructions, ChildVisibility visibility, Clock clock) {
        super(records, destructions, visibility, clock);
    }
}
