package safeguarding.audit.sampling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The vectors of the drawing order. */
final class DrawingVectors {

    private DrawingVectors() {}

    /** Case keys in the order in which they are drawn, by seed. */
    static Map<String, List<String>> rows() {
        try (var file = Objects.requireNonNull(
                DrawingVectors.class.getResourceAsStream("/sampling/drawing-order-vectors.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .sorted(Comparator.comparingInt(cells -> Integer.parseInt(cells[3])))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0],
                            LinkedHashMap::new,
                            Collectors.mapping(cells -> cells[1], Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
