package safeguarding.licensing.law.employment;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import safeguarding.licensing.law.limits.Confidence;
import safeguarding.licensing.law.limits.Table;

/** The kinds of work that the service knows (G1.4, G1.5), from {@code kinds-of-work.csv}. */
public final class KindsOfWork {

    private static final Map<String, KindOfWork> KINDS = read();

    private KindsOfWork() {}

    /** All of them, in the order of the table. */
    public static Collection<KindOfWork> all() {
        return KINDS.values();
    }

    /** The kind with that code; empty when there is none. */
    public static Optional<KindOfWork> of(String code) {
        return Optional.ofNullable(KINDS.get(code));
    }

    private static Map<String, KindOfWork> read() {
        var kinds = new LinkedHashMap<String, KindOfWork>();
        for (var row : Table.read("/safeguarding/licensing/law/kinds-of-work.csv")) {
            var kind = kind(row);
            kinds.put(kind.code(), kind);
        }
        return Collections.unmodifiableMap(kinds);
    }

    private static KindOfWork kind(Map<String, String> row) {
        return new KindOfWork(
                column(row, "code"),
                column(row, "title"),
                KindOfWork.Allowed.valueOf(
                        column(row, "allowed").toUpperCase(Locale.ROOT).replace('-', '_')),
                column(row, "rule_id"),
                column(row, "citation"),
                column(row, "confidence").equals("H") ? Confidence.HIGH : Confidence.MEDIUM);
    }

    private static String column(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }
}
