package safeguarding.platform.paging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Makes cursors short: a busy journal's snapshot is a list of numbers that are nearly alike. */
final class CursorBytes {

    /** More than any position needs; a cursor that unfolds to more was not given out here. */
    private static final int MOST = 64 * 1024;

    private CursorBytes() {}

    static byte[] pack(byte[] content) {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory cannot be written", impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) throws IOException {
        var inflater = new Inflater(true);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            var content = in.readNBytes(MOST + 1);
            if (content.length > MOST) {
                throw new IOException("longer than any position");
            }
            return content;
        } finally {
            inflater.end();
        }
    }
}
