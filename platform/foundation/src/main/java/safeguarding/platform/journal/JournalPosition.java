package safeguarding.platform.journal;

import org.jspecify.annotations.Nullable;

/**
 * How far a reader has come. A sequence number alone would lose what commits late; a position is the snapshot up to
 * which everything was read and, in the middle of a batch, the snapshot being read and the last row of it.
 *
 * @param previous everything this snapshot sees has been read
 * @param reading the snapshot whose rows are being read; null between two batches
 * @param lastSeq last row read of {@code reading}; 0 between two batches
 */
public record JournalPosition(Snapshot previous, @Nullable Snapshot reading, long lastSeq) {

    /** Before the first event. */
    public static final JournalPosition BEGINNING = after(Snapshot.OF_NOTHING);

    /** The position at which everything the snapshot sees has been read. */
    public static JournalPosition after(Snapshot snapshot) {
        return new JournalPosition(snapshot, null, 0);
    }

    /** The window of rows to read now. */
    public JournalWindow window(Snapshot current) {
        return new JournalWindow(previous, reading == null ? current : reading, lastSeq);
    }

    /** The first transaction id that this position has not accounted for. */
    public long xmax() {
        return reading == null ? previous.xmax() : Math.max(previous.xmax(), reading.xmax());
    }

    /** The condition that a row has been read before this position. */
    public String hasPassed(String alias) {
        var visibleBefore = "not " + previous.cannotSee(alias + ".xid");
        return reading == null
                ? "(" + visibleBefore + ")"
                : "(%s or (%s and %s.seq <= %d))"
                        .formatted(visibleBefore, reading.sees(alias + ".xid"), alias, lastSeq);
    }

    /** The condition that a row is still to be read, in an unfinished batch or after it. */
    public String hasNotPassed(String alias) {
        var unseen = previous.cannotSee(alias + ".xid");
        return reading == null
                ? unseen
                : "(%s and not (%s and %s.seq <= %d))".formatted(unseen, reading.sees(alias + ".xid"), alias, lastSeq);
    }
}
