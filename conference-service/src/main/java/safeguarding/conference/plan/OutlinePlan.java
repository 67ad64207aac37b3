package safeguarding.conference.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a plan that a conference makes (B3.3).
 *
 * @param leadSocialWorker staff number of the lead social worker; null when not known
 * @param earlierPlansElsewhere earlier plans with other councils; null when nobody asked
 * @param coreGroup who is to meet
 * @param tasks what is to be done
 */
public record OutlinePlan(
        @Nullable String leadSocialWorker,
        @Nullable Integer earlierPlansElsewhere,
        List<Membership> coreGroup,
        List<TaskSet> tasks) {

    /** An outline that says nothing. */
    public static final OutlinePlan EMPTY = new OutlinePlan(null, null, List.of(), List.of());

    public OutlinePlan {
        coreGroup = List.copyOf(coreGroup);
        tasks = List.copyOf(tasks);
    }
}
