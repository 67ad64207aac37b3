package safeguarding.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.JournalLife;
import safeguarding.platform.journal.JournalPosition;
import safeguarding.platform.paging.SignedCursor;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Gives positions out and takes them back. */
@ApplicationScoped
class FeedPositions {

    private static final int SECONDS_TO_AN_OPERATOR = 60;

    private final SignedCursor cursors;

    FeedPositions(SignedCursor cursors) {
        this.cursors = cursors;
    }

    /**
     * Where to read on.
     *
     * @param cursor what was given out before; null or empty to begin with the first event
     * @throws ProblemException {@code bad-cursor}; {@code cursor-gone} after a restore; {@code unavailable} while nobody
     *     has begun a new baseline after one
     */
    JournalPosition open(String kind, @Nullable String cursor, JournalLife life) {
        if (life.isRestored()) {
            throw ProblemException.tryAgain(
                    ProblemType.UNAVAILABLE,
                    "The journal was restored from a copy; an operator has to let it begin anew.",
                    SECONDS_TO_AN_OPERATOR);
        }
        if (cursor == null || cursor.isEmpty()) {
            return JournalPosition.BEGINNING;
        }
        var taken = cursors.decode(kind, cursor, PositionCursor.class);
        if (!taken.belongsTo(life)) {
            throw ProblemException.of(
                    ProblemType.CURSOR_GONE,
                    "The journal was restored since this cursor was given out. Begin again without a cursor; events you"
                            + " know come again with the same id.");
        }
        return taken.position();
    }

    /** The cursor of a position. */
    String seal(String kind, JournalLife life, JournalPosition position) {
        return cursors.encode(kind, PositionCursor.of(life, position));
    }
}
