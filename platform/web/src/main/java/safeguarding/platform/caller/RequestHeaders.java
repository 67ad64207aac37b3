package safeguarding.platform.caller;

/** Names of the headers by which a caller says why and for whom it calls. */
public final class RequestHeaders {

    /** Why a child's record is opened; a code of {@link Purpose}. */
    public static final String ACCESS_PURPOSE = "Access-Purpose";

    /** The person a machine or an assistant calls for: a staff number or the name of an office. */
    public static final String ON_BEHALF_OF = "On-Behalf-Of";

    /** Names one piece of work through every service it touches. */
    public static final String CORRELATION_ID = "X-Correlation-Id";

    private RequestHeaders() {}
}
