package safeguarding.platform.journal;

/**
 * The rows between two snapshots, from one row on.
 *
 * @param previous the older snapshot: what it sees is left out
 * @param reading the newer snapshot: what it does not see is left for later
 * @param lastSeq rows up to this one were read already
 */
public record JournalWindow(Snapshot previous, Snapshot reading, long lastSeq) {

    /** The condition that a row lies in the window. */
    public String condition(String alias) {
        var between = previous.cannotSee(alias + ".xid") + " and " + reading.sees(alias + ".xid");
        return lastSeq == 0 ? between : "%s.seq > %d and %s".formatted(alias, lastSeq, between);
    }

    /**
     * The order to read in. At the start of a window the index on transaction ids finds the few new rows: the sum keeps
     * the planner from walking the whole journal in its order instead. Later pages, and the first page of everything,
     * walk on from the last row.
     */
    public String order(String alias) {
        return lastSeq == 0 && !previous.isBeforeAll() ? alias + ".seq + 0" : alias + ".seq";
    }

    /** The position after a page that left rows of the window unread. */
    public JournalPosition unfinishedAt(long seq) {
        return new JournalPosition(previous, reading, seq);
    }

    /** The position when no row of the window is left. */
    public JournalPosition finished() {
        return JournalPosition.after(reading);
    }
}
