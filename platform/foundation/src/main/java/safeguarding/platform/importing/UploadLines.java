package safeguarding.platform.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Cuts an upload into lines while it streams in; holds one line at a time. Empty lines count but are passed over. */
final class UploadLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream upload;
    private final int maxLineBytes;
    private final long maxBytes;
    private long bytes;
    private int number;

    UploadLines(InputStream upload, int maxLineBytes, long maxBytes) {
        this.upload = new BufferedInputStream(upload, 1 << 16);
        this.maxLineBytes = maxLineBytes;
        this.maxBytes = maxBytes;
    }

    /** One line of the upload. */
    sealed interface Line {
        int number();

        /** A line of text. */
        record Text(int number, String text) implements Line {
            @Override
            public String toString() {
                return "Text[masked]";
            }
        }

        /** A line that cannot be read, and why. */
        record Unreadable(int number, Finding finding) implements Line {}
    }

    /** The next line that is not empty; empty at the end of the upload. */
    Optional<Line> next() throws IOException {
        while (true) {
            var buffer = new ByteArrayOutputStream(1024);
            int last = readLine(buffer);
            if (last < 0 && buffer.size() == 0) {
                return Optional.empty();
            }
            number++;
            var line = line(buffer);
            if (!(line instanceof Line.Text text && text.text().isBlank())) {
                return Optional.of(line);
            }
            if (last < 0) {
                return Optional.empty();
            }
        }
    }

    private int readLine(ByteArrayOutputStream buffer) throws IOException {
        int next = upload.read();
        while (next >= 0 && next != '\n') {
            count();
            if (buffer.size() <= maxLineBytes) {
                buffer.write(next);
            }
            next = upload.read();
        }
        count();
        return next;
    }

    private void count() {
        if (++bytes > maxBytes) {
            throw ProblemException.of(
                    ProblemType.BODY_TOO_LARGE, "An upload has at most " + maxBytes + " bytes. Nothing was stored.");
        }
    }

    private Line line(ByteArrayOutputStream buffer) {
        if (buffer.size() > maxLineBytes) {
            return new Line.Unreadable(
                    number,
                    new Finding(
                            "line-too-long", null, maxLineBytes + 1, "A line has at most " + maxLineBytes + " bytes."));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer.toByteArray()))
                    .toString();
            return new Line.Text(number, number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new Line.Unreadable(number, Finding.of("malformed", "The line is not UTF-8."));
        }
    }
}
