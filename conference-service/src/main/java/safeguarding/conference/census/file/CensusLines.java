package safeguarding.conference.census.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/** A census file as the lines of an import: one child a line, made only when it is read. */
public final class CensusLines extends InputStream {

    private final CensusFile file;
    private final ObjectMapper json;
    private byte[] line = new byte[0];
    private int read;

    public CensusLines(CensusFile file, ObjectMapper json) {
        this.file = file;
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
        var next = file.next();
        next.ifPresent(child -> line = written(child));
        read = 0;
        return next.isPresent();
    }

    private byte[] written(CensusChild child) {
        try {
            var text = json.writeValueAsBytes(child);
            var withEnd = Arrays.copyOf(text, text.length + 1);
            withEnd[text.length] = '\n';
            return withEnd;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A child of a census is always JSON", impossible);
        }
    }
}
