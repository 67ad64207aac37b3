package safeguarding.platform.importing;

import java.util.Locale;
import java.util.UUID;
import safeguarding.platform.caller.Caller;

/**
 * A job as the workers see it.
 *
 * @param submitter who sent the upload; the records are taken on that account
 * @param correlation identifier of the request that brought the upload
 */
record ImportJob(UUID id, String kind, boolean dryRun, Caller submitter, String correlation) {

    /** Where a job stands. */
    enum State {
        RECEIVED,
        RUNNING,
        FINISHED,
        FAILED,
        CANCELLED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
