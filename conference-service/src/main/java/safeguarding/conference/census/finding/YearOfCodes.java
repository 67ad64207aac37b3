package safeguarding.conference.census.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The code sets of an episode as they are in a year (D3, D4, {@code episode-codes.csv}); those that describe the child
 * are in its own table.
 */
final class YearOfCodes {

    private static final String TABLE = "/safeguarding/conference/census/episode-codes.csv";
    private static final Map<String, Years> CODES = read();

    private YearOfCodes() {}

    /** First and last March year of a code; 0 and the greatest number where there is none. */
    private record Years(int from, int to) {}

    /** Whether the set has the code in the census of a March year; nothing written is no code. */
    static boolean has(String set, @Nullable String code, int year) {
        var years = CODES.get(set + ";" + code);
        return years != null && year >= years.from() && year <= years.to();
    }

    private static Map<String, Years> read() {
        try (InputStream in = YearOfCodes.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row[0] + ";" + row[1],
                            row -> new Years(year(row[2], 0), year(row[3], Integer.MAX_VALUE))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int year(String cell, int otherwise) {
        return cell.isEmpty() ? otherwise : Integer.parseInt(cell);
    }
}
