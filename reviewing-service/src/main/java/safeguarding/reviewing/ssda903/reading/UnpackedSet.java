package safeguarding.reviewing.ssda903.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.ssda903.Ssda903Settings;

/** Unpacks a zip within bounds: what is larger, packed or unpacked, or is not whole, is refused before anything is kept. */
final class UnpackedSet {

    private static final int MOST_FILES = 50;
    private static final int END_OF_ZIP_BYTES = 22;
    private static final byte[] END_OF_ZIP = {'P', 'K', 5, 6};

    private final Ssda903Settings settings;
    private int unpacked;

    private UnpackedSet(Ssda903Settings settings) {
        this.settings = settings;
    }

    /**
     * The texts of the files, in their order.
     *
     * @throws ProblemException {@code malformed-body} when it is no whole zip of texts, {@code body-too-large} when it is
     *     beyond the bounds
     */
    static List<String> of(InputStream zip, Ssda903Settings settings) throws IOException {
        var packed = zip.readNBytes(settings.maxZipBytes() + 1);
        if (packed.length > settings.maxZipBytes()) {
            throw ProblemException.of(
                    ProblemType.BODY_TOO_LARGE,
                    "A zip has at most %d bytes. Nothing was stored.".formatted(settings.maxZipBytes()));
        }
        return new UnpackedSet(settings).texts(packed);
    }

    private List<String> texts(byte[] packed) {
        var texts = new ArrayList<String>();
        var entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_FILES) {
                    throw malformed("The zip holds more than %d files.".formatted(MOST_FILES));
                }
                if (!entry.isDirectory()) {
                    texts.add(text(unpacked(zip), texts.size() + 1));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw malformed("The body is no zip that can be unpacked: it is broken, not whole or encrypted.");
        }
        if (entries != toldAtTheEnd(packed)) {
            throw malformed("The body is no whole zip: its end is missing or tells of other files.");
        }
        return texts;
    }

    private byte[] unpacked(InputStream entry) throws IOException {
        var room = settings.maxUnpackedBytes() - unpacked;
        var bytes = entry.readNBytes(room + 1);
        if (bytes.length > room) {
            throw ProblemException.of(
                    ProblemType.BODY_TOO_LARGE,
                    "The files of a zip have together at most %d bytes. Nothing was stored."
                            .formatted(settings.maxUnpackedBytes()));
        }
        unpacked += bytes.length;
        return bytes;
    }

    private static String text(byte[] bytes, int number) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw malformed("File %d of the zip is not UTF-8.".formatted(number));
        }
    }

    /** How many entries the end of the zip tells of; -1 when there is no end. */
    private static int toldAtTheEnd(byte[] packed) {
        for (var at = packed.length - END_OF_ZIP_BYTES; at >= 0; at--) {
            if (packed[at] == END_OF_ZIP[0]
                    && packed[at + 1] == END_OF_ZIP[1]
                    && packed[at + 2] == END_OF_ZIP[2]
                    && packed[at + 3] == END_OF_ZIP[3]) {
                return Byte.toUnsignedInt(packed[at + 10]) | Byte.toUnsignedInt(packed[at + 11]) << 8;
            }
        }
        return -1;
    }

    private static ProblemException malformed(String message) {
        return ProblemException.of(ProblemType.MALFORMED_BODY, message + " Nothing was stored.");
    }
}
