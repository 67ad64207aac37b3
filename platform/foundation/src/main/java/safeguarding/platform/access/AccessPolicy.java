package safeguarding.platform.access;

import safeguarding.platform.caller.Caller;
import safeguarding.platform.caller.Purpose;

/** The one place where it is decided who may do what with which record. */
public interface AccessPolicy {

    /** Decides about one record. */
    Decision decide(Caller caller, ProtectedRecord record, Purpose purpose, Operation operation);

    /**
     * The same decision as a condition on a column that holds one child's identifier.
     *
     * @param childIdColumn SQL name of that column, such as {@code c.id}; never from outside
     */
    RowPredicate predicate(Caller caller, Purpose purpose, Operation operation, String childIdColumn);
}
