package safeguarding.conference.census.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The authorities that have given out pupil numbers (1530, {@code upn-councils.csv}). A number is kept for life: those of
 * authorities that are no more stay, those of new ones are added to the table.
 */
final class CouncilsOfUpn {

    private static final String TABLE = "/safeguarding/conference/census/upn-councils.csv";
    private static final List<Range> RANGES = read();

    private CouncilsOfUpn() {}

    private record Range(int first, int last) {}

    /** Whether three characters are the code of such an authority. */
    static boolean has(String code) {
        if (!code.matches("[0-9]{3}")) {
            return false;
        }
        var number = Integer.parseInt(code);
        return RANGES.stream().anyMatch(range -> number >= range.first() && number <= range.last());
    }

    private static List<Range> read() {
        try (InputStream in = CouncilsOfUpn.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(row -> new Range(Integer.parseInt(row[0]), Integer.parseInt(row[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
