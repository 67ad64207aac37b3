package safeguarding.conference.neighbours;

import java.util.List;

/** Who of the registered children may be meant. Says nothing of who may see them, and knows the restricted ones, too. */
public interface LikelyChildren {

    /** Most children that are named for one question. */
    int MOST = 20;

    /** The children who may be meant, the best fitting first. */
    Likely find(SoughtChild sought);

    /**
     * Who may be meant.
     *
     * @param faultyNumber whether a number was told that cannot be an NHS number
     * @param children the best fitting first, {@link #MOST} at most
     */
    record Likely(boolean faultyNumber, List<LikelyChild> children) {

        public Likely {
            children = List.copyOf(children);
        }
    }
}
