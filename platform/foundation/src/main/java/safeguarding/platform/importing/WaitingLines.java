package safeguarding.platform.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Hands the waiting lines of a job to the workers of this instance in the order of the upload, passing over those that share
 * a key or a lane with a line in work or with one that was passed over. Only saves the workers from waiting for each other:
 * that a line has one effect, and in which order, is for the database to hold.
 */
final class WaitingLines {

    private static final int AT_ONCE = 500;

    private final ImportRecords records;
    private final UUID jobId;
    private final List<WaitingLine> ahead = new ArrayList<>();
    private final Set<String> inWork = new HashSet<>();
    private int read;

    WaitingLines(ImportRecords records, UUID jobId) {
        this.records = records;
        this.jobId = jobId;
    }

    /** The next line to take; empty when there is none at the moment. It has to be given back with {@link #finished}. */
    synchronized Optional<WaitingLine> next() {
        if (ahead.isEmpty()) {
            readOn();
        }
        var held = new HashSet<>(inWork);
        for (var line : ahead) {
            if (Collections.disjoint(held, line.holds())) {
                ahead.remove(line);
                inWork.addAll(line.holds());
                return Optional.of(line);
            }
            held.addAll(line.holds());
        }
        return Optional.empty();
    }

    /** The line is done, or waits on and comes again later. */
    synchronized void finished(WaitingLine line) {
        inWork.removeAll(line.holds());
    }

    /** At the end of the upload it begins anew with what was left. */
    private void readOn() {
        ahead.addAll(records.waiting(jobId, read, AT_ONCE));
        read = ahead.isEmpty() ? 0 : ahead.getLast().number();
    }
}
