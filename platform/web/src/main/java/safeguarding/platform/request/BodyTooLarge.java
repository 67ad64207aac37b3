package safeguarding.platform.request;

import java.io.IOException;

/** A body went on past what is taken; an {@link IOException}, so that readers of bodies pass it on as it is. */
public final class BodyTooLarge extends IOException {

    private final long limit;

    BodyTooLarge(long limit) {
        super("body larger than " + limit + " bytes");
        this.limit = limit;
    }

    /** Bytes that would have been taken. */
    public long limit() {
        return limit;
    }
}
