package safeguarding.conference.census.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of the census that this service looks after, from {@code census-rules.csv}. */
public final class CensusRules {

    private static final String TABLE = "/safeguarding/conference/census/census-rules.csv";
    private static final Map<String, CensusRule> RULES = read();

    private CensusRules() {}

    /** All of them, in the order of the table. */
    public static Collection<CensusRule> all() {
        return RULES.values();
    }

    /** The rule with this id. */
    public static CensusRule of(String id) {
        var rule = RULES.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("There is no census rule " + id);
        }
        return rule;
    }

    private static Map<String, CensusRule> read() {
        try (InputStream in = CensusRules.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            var rules = new LinkedHashMap<String, CensusRule>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", 5))
                    .forEach(row -> rules.put(
                            row[0], new CensusRule(row[0], row[1], row[2].equals("refuses"), row[3], row[4])));
            return Collections.unmodifiableMap(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
