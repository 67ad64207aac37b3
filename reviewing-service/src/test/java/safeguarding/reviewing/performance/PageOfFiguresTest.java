package safeguarding.reviewing.performance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.repository.Repository;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Call;

/** docs/domain/reviewing-indicators.md names every figure there is, with what it leaves out. */
@QuarkusTest
@RealServers(service = "reviewing")
class PageOfFiguresTest {

    private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");

    @Test
    void namesEveryFigureAndWhatItLeavesOut() throws IOException {
        List<Map<String, Object>> figures = Call.as("head-of-safeguarding")
                .get("/v1/indicators?asAt=2013-11-28")
                .then()
                .statusCode(200)
                .extract()
                .path("items");

        var there = figures.stream()
                .collect(toMap(
                        figure -> String.valueOf(figure.get("id")),
                        PageOfFiguresTest::leftOut,
                        (a, b) -> a,
                        TreeMap::new));

        assertThat(onThePage()).isEqualTo(there);
    }

    private static List<String> leftOut(Map<String, Object> figure) {
        return ((List<?>) Objects.requireNonNullElse(figure.get("exclusions"), List.of()))
                .stream()
                        .map(exclusion -> String.valueOf(((Map<?, ?>) exclusion).get("code")))
                        .sorted()
                        .toList();
    }

    private static Map<String, List<String>> onThePage() throws IOException {
        var rows = new TreeMap<String, List<String>>();
        for (var line : Files.readAllLines(Repository.file("docs/domain/reviewing-indicators.md"))) {
            var cells = line.split("\\|");
            if (cells.length == 5 && cells[1].contains("`")) {
                codes(cells[1])
                        .forEach(id ->
                                rows.put(id, codes(cells[4]).stream().sorted().toList()));
            }
        }
        return rows;
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }
}
