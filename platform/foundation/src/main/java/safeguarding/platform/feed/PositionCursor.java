package safeguarding.platform.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.JournalLife;
import safeguarding.platform.journal.JournalPosition;
import safeguarding.platform.journal.Snapshot;

/**
 * A position in the journal as it travels: never a bare sequence.
 *
 * @param cluster identifier of the database cluster
 * @param baseline life of the journal
 * @param previous snapshot up to which everything was read
 * @param reading snapshot being read; null between two pages
 * @param seq last row read of it
 */
record PositionCursor(
        String cluster,
        UUID baseline,
        String previous,
        @Nullable String reading,
        long seq) {

    static PositionCursor of(JournalLife life, JournalPosition position) {
        var reading = position.reading();
        return new PositionCursor(
                life.systemIdentifier(),
                life.baseline(),
                position.previous().text(),
                reading == null ? null : reading.text(),
                position.lastSeq());
    }

    JournalPosition position() {
        return new JournalPosition(Snapshot.parse(previous), reading == null ? null : Snapshot.parse(reading), seq);
    }

    /** Whether the journal it was given out for is still the one that is read. */
    boolean belongsTo(JournalLife life) {
        return cluster.equals(life.systemIdentifier()) && baseline.equals(life.baseline()) && !life.isAhead(position());
    }
}
