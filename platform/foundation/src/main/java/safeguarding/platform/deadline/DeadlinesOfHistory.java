package safeguarding.platform.deadline;

import java.util.function.Supplier;

/**
 * Taking in what happened before it was recorded here. What was due and has passed is kept as a fact and announced by no
 * <em>due soon</em> or <em>overdue</em>, and series are written once the work has ended, as they stand then: what was due
 * meanwhile never was. Works in the caller's transaction.
 */
public interface DeadlinesOfHistory {

    /** Does the work; deadlines that it opens are of history. What is done within such work belongs to it. */
    <T> T takeIn(Supplier<T> work);

    /** Whether such work is being done. */
    boolean takingIn();
}
