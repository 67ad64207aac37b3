package safeguarding.platform.request;

/** Places of the filters before the resources; higher comes first. Quarkus authenticates at 200 and authorises at 100. */
public final class FilterOrder {

    /** A correlation id first: every answer carries it. */
    public static final int CORRELATION = 900;

    /** Headers of every answer. */
    public static final int ANSWER_HEADERS = 890;

    /** Addresses and sizes that nobody takes. */
    public static final int HYGIENE = 800;

    /** Before the token is looked into: what is none. */
    public static final int TOKEN_SHAPE = 790;

    /** After the token was checked: nobody without one goes further. */
    public static final int SIGNED_IN = 90;

    /** Before anything is opened for the caller. */
    public static final int STATED_HEADERS = 85;

    /** After the caller is known. */
    public static final int RATE = 80;

    private FilterOrder() {}
}
