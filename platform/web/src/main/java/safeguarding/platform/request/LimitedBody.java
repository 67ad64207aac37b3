package safeguarding.platform.request;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that stops at its limit, for callers who do not say its length beforehand. */
final class LimitedBody extends FilterInputStream {

    private final long limit;
    private long taken;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        return count(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        return count(count, count);
    }

    private int count(int result, int bytes) throws BodyTooLarge {
        if (result >= 0) {
            taken += bytes;
            if (taken > limit) {
                throw new BodyTooLarge(limit);
            }
        }
        return result;
    }
}
