package safeguarding.audit.pastaudits.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import safeguarding.platform.problem.ProblemException;

/**
 * A CSV file (RFC 4180, the first line names the columns, UTF-8) as the lines that imports take: each record becomes a JSON
 * object, an empty cell is absent. It is read as it streams in.
 */
final class CsvAsLines extends InputStream {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Set<String> NUMBERS = Set.of("caseNumber", "score");

    private final MappingIterator<Map<String, String>> records;
    private byte[] line = new byte[0];
    private int at;

    private CsvAsLines(MappingIterator<Map<String, String>> records) {
        this.records = records;
    }

    /**
     * A file as lines.
     *
     * @throws ProblemException {@code invalid-request} when it has no first line
     */
    static CsvAsLines of(InputStream file) {
        try {
            return new CsvAsLines(CsvMapper.builder()
                    // The upload is read to its end by whoever remembers what it was.
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .enable(CsvParser.Feature.TRIM_SPACES)
                    .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                    .build()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(file));
        } catch (IOException unreadable) {
            throw ProblemException.invalid("body", "This is no CSV file whose first line names the columns.");
        }
    }

    @Override
    public int read() {
        if (at == line.length && !next()) {
            return -1;
        }
        return Byte.toUnsignedInt(line[at++]);
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        if (at == line.length && !next()) {
            return -1;
        }
        var taken = Math.min(most, line.length - at);
        System.arraycopy(line, at, into, from, taken);
        at += taken;
        return taken;
    }

    private boolean next() {
        try {
            if (!records.hasNextValue()) {
                return false;
            }
            line = (JSON.writeValueAsString(object(records.nextValue())) + "\n").getBytes(StandardCharsets.UTF_8);
            at = 0;
            return true;
        } catch (JsonProcessingException unreadable) {
            var location = unreadable.getLocation();
            throw ProblemException.invalid(
                    "body",
                    "Line %d cannot be read: quotes or cells stand where they may not."
                            .formatted(location == null ? 0 : location.getLineNr()));
        } catch (IOException broken) {
            throw ProblemException.invalid("body", "The upload broke off.");
        }
    }

    private static Map<String, Object> object(Map<String, String> cells) {
        var object = new LinkedHashMap<String, Object>();
        cells.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                object.put(column, NUMBERS.contains(column) ? number(cell) : cell);
            }
        });
        return object;
    }

    /** A number, or the text: then the line says that it is none. */
    private static Object number(String cell) {
        try {
            return cell.matches("[0-9]{1,9}") ? (Object) Integer.valueOf(cell) : Double.valueOf(cell);
        } catch (NumberFormatException none) {
            return cell;
        }
    }
}
