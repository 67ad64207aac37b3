package safeguarding.licensing.neighbours;

import java.util.List;

/** What a licence waits for before it can be granted: one bean for each feature that asks somebody. */
public interface AwaitedAnswers {

    /** The licence was submitted: the feature asks whom it has to ask, in the running transaction. */
    void ask(KnownLicence licence);

    /** It is not with the licensing team any more (it went back, was withdrawn or refused): nobody need answer. */
    default void over(KnownLicence licence) {}

    /** What has not been answered with yes, nothing when all is. */
    List<Awaited> of(KnownLicence licence);
}
