package safeguarding.conference.children.identifiers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code sets that describe a child, as the census has them (D4, {@code census-codes.csv}). Effective dates bind the
 * returns: a record may hold any code that was ever in a set.
 */
public final class CensusCodes {

    private static final String TABLE = "/safeguarding/conference/children/census-codes.csv";
    private static final Map<String, Map<String, CensusCode>> SETS = read();

    private CensusCodes() {}

    /** The code in its set, such as {@code WBRI} in {@code Ethnicity}; empty when the set has no such code. */
    public static Optional<CensusCode> find(String set, String code) {
        return Optional.ofNullable(SETS.getOrDefault(set, Map.of()).get(code));
    }

    /** Whether one of the sets has the code. */
    public static boolean known(String code, String... sets) {
        return List.of(sets).stream().anyMatch(set -> find(set, code).isPresent());
    }

    private static Map<String, Map<String, CensusCode>> read() {
        try (InputStream in = CensusCodes.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            var sets = new HashMap<String, Map<String, CensusCode>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .forEach(row -> sets.computeIfAbsent(row[0], set -> new HashMap<>())
                            .put(row[1], new CensusCode(row[1], row[2], day(row[3]), day(row[4]))));
            return sets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
