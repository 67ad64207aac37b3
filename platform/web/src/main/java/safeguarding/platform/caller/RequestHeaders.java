package safeguarding.platform.caller;

import java.util.List;
import java.util.regex.Pattern;
import safeguarding.platform.problem.ProblemException;

/** Names of the headers by which a caller says why and for whom it calls. */
public final class RequestHeaders {

    /** Why a child's record is opened; a code of {@link Purpose}. */
    public static final String ACCESS_PURPOSE = "Access-Purpose";

    /** The person a machine or an assistant calls for: a staff number or the name of an office. */
    public static final String ON_BEHALF_OF = "On-Behalf-Of";

    /** The organisation that a partner's machine client acts for, where it is registered for more than its token names. */
    public static final String ACTING_FOR = "Acting-For";

    /** Names one piece of work through every service it touches. */
    public static final String CORRELATION_ID = "X-Correlation-Id";

    private static final Pattern SOMEBODY = Pattern.compile("[\\p{Alnum}][\\p{Alnum} ._@/-]{0,99}");

    private RequestHeaders() {}

    /** Whether these values of {@link #ON_BEHALF_OF} name one person or office. */
    public static boolean nameSomebody(List<String> values) {
        return values.size() == 1 && SOMEBODY.matcher(values.getFirst()).matches();
    }

    /** What to answer when they do not. */
    public static ProblemException nobodyNamed() {
        return ProblemException.invalid(ON_BEHALF_OF, "One staff number or name of an office of at most 100 letters.");
    }
}
