package safeguarding.reviewing.care.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The code sets of the SSDA903 return (E, {@code ssda903-codes.csv}, whose first line names its source). */
public final class ReturnCodes {

    private static final String TABLE = "/safeguarding/reviewing/care/ssda903-codes.csv";
    private static final int FIRST_MONTH = 4;
    private static final Map<CodeSet, Map<String, ReturnCode>> SETS = read();

    private ReturnCodes() {}

    /** The code in its set; empty when the set never had such a code. */
    public static Optional<ReturnCode> find(CodeSet set, String code) {
        return Optional.ofNullable(SETS.getOrDefault(set, Map.of()).get(code));
    }

    /** The return year of a civil day, 1 April to 31 March, named by the year in which it ends. */
    public static int yearOf(LocalDate day) {
        return day.getMonthValue() < FIRST_MONTH ? day.getYear() : day.getYear() + 1;
    }

    private static Map<CodeSet, Map<String, ReturnCode>> read() {
        var sets = new EnumMap<CodeSet, Map<String, ReturnCode>>(CodeSet.class);
        rows().filter(row ->
                        Stream.of(CodeSet.values()).anyMatch(set -> set.name().equals(row.getFirst())))
                .forEach(row -> sets.computeIfAbsent(CodeSet.valueOf(row.getFirst()), set -> new HashMap<>())
                        .put(row.get(1), new ReturnCode(row.get(1), row.get(2), year(row.get(3)), year(row.get(4)))));
        return sets;
    }

    private static Stream<List<String>> rows() {
        try (InputStream in = ReturnCodes.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\\|", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Integer year(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}
