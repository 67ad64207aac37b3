package safeguarding.reviewing.ssda903.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import safeguarding.reviewing.ssda903.ReturnedChild;

/** A set as the lines of an import: one child a line, made only when it is read. */
public final class SetLines extends InputStream {

    private final Iterator<ReturnedChild> children;
    private final ObjectMapper json;
    private byte[] line = new byte[0];
    private int read;

    public SetLines(ReadSet set, ObjectMapper json) {
        this.children = set.children();
        this.json = json;
    }

    @Override
    public int read() {
        return lineThere() ? Byte.toUnsignedInt(line[read++]) : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (length == 0) {
            return 0;
        }
        if (!lineThere()) {
            return -1;
        }
        var taken = Math.min(length, line.length - read);
        System.arraycopy(line, read, buffer, offset, taken);
        read += taken;
        return taken;
    }

    private boolean lineThere() {
        if (read < line.length) {
            return true;
        }
        if (!children.hasNext()) {
            return false;
        }
        line = written(children.next());
        read = 0;
        return true;
    }

    private byte[] written(ReturnedChild child) {
        try {
            var text = json.writeValueAsBytes(child);
            var withEnd = Arrays.copyOf(text, text.length + 1);
            withEnd[text.length] = '\n';
            return withEnd;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A child of a set is always JSON", impossible);
        }
    }
}
