package safeguarding.reviewing.followed;

import java.util.UUID;
import safeguarding.reviewing.neighbours.ToldLimit;

/** What was told of deadlines. */
public interface LimitsTold {

    /** Keeps how a deadline stands. */
    void keep(UUID deadlineId, ToldLimit limit);
}
