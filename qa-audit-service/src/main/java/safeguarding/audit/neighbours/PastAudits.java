package safeguarding.audit.neighbours;

import java.util.UUID;

/** Takes audits of before this service into the programmes of their years. */
public interface PastAudits {

    /**
     * The audit with this reference, taken in when there is none. The programme of its year is opened when the year has none.
     *
     * @return its identifier
     * @throws safeguarding.platform.problem.ProblemException {@code invalid-request} when an audit with this reference is
     *     another one, or the one before it is not here
     */
    UUID takeIn(PastAudit audit);
}
