package safeguarding.conference.census.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a file in which one thing, such as an attribute or a comment, is so long that it could fill the memory. */
final class BoundedBytes extends FilterInputStream {

    private static final long MOST = 1 << 20;

    private long sinceLastEvent;

    BoundedBytes(InputStream in) {
        super(in);
    }

    /** Something of the file was understood: what follows is counted anew. */
    void understood() {
        sinceLastEvent = 0;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    /** The parser closes what it has read to its end; the upload belongs to the request, which still takes its digest. */
    @Override
    public void close() {}

    private void count(int bytes) throws IOException {
        sinceLastEvent += bytes;
        if (sinceLastEvent > MOST) {
            throw new IOException("more than " + MOST + " bytes between two elements");
        }
    }
}
