package safeguarding.platform.idempotency;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Digests an upload while it streams through, so that it is never held as a whole. */
final class UploadDigest extends FilterInputStream {

    private final MessageDigest digest = Digests.sha256();

    UploadDigest(InputStream upload) {
        super(upload);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            digest.update((byte) next);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            digest.update(buffer, offset, count);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    /** Reads what is left and gives the digest of all. */
    byte[] ofAll() throws IOException {
        transferTo(java.io.OutputStream.nullOutputStream());
        return digest.digest();
    }
}
