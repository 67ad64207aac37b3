package safeguarding.audit.grades;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.grades.GradeScale.Step;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.platform.rule.Verdict;

/** The scales of {@code rules/grade_scales.csv} (F3). */
@Singleton
public class GradeScales implements KnownGrades {

    private static final String TABLE = "/rules/grade_scales.csv";
    private static final int COLUMNS = 8;

    private final Map<String, GradeScale> scales;

    GradeScales() {
        this.scales = read();
    }

    /** All scales, the oldest first. */
    public List<GradeScale> all() {
        return List.copyOf(scales.values());
    }

    /** The scale with this id; empty when there is none. */
    public Optional<GradeScale> find(String id) {
        return Optional.ofNullable(scales.get(id));
    }

    @Override
    public List<String> scales() {
        return List.copyOf(scales.keySet());
    }

    @Override
    public List<String> bestFirst(String scale) {
        return find(scale).map(GradeScale::codes).orElse(List.of());
    }

    @Override
    public boolean isGoodOrBetter(String scale, String grade) {
        return find(scale)
                .flatMap(found -> found.step(grade))
                .filter(Step::goodOrBetter)
                .isPresent();
    }

    @Override
    public Verdict permits(String scale, String grade, LocalDate on) {
        return GradeRules.permits(new Grade(scale, grade, on), find(scale));
    }

    private static Map<String, GradeScale> read() {
        var rows = new LinkedHashMap<String, List<String[]>>();
        try (var table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GradeScales.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8))) {
            table.lines()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS))
                    .forEach(row -> rows.computeIfAbsent(row[0], id -> new ArrayList<>())
                            .add(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var scales = new LinkedHashMap<String, GradeScale>();
        rows.forEach((id, steps) -> scales.put(id, scale(id, steps)));
        return scales;
    }

    private static GradeScale scale(String id, List<String[]> steps) {
        var first = steps.getFirst();
        return new GradeScale(
                id,
                first[1],
                steps.stream()
                        .map(row -> new Step(row[2], row[3], row[4].equals("yes")))
                        .toList(),
                day(first[5]),
                day(first[6]),
                first[7]);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
