package safeguarding.reviewing.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.LookedAfter;

/** What is read in is given out, line for line; what was given out can be read in, and gives the same again. */
@QuarkusTest
@RealServers(service = "reviewing")
class Ssda903RoundTripTest {

    private static final List<String> FILES = List.of("Header", "Episodes", "Reviews", "UASC");

    @Inject
    Sql sql;

    @Test
    void givesBackWhatWasReadInAndReadsInWhatWasGivenOut() {
        var here = LookedAfter.councilChildId();
        var lives = new ToldLives(here, 40, 903);
        ToldLives.YEARS.forEach(year ->
                assertThat(Sets.outcomes(Sets.upload(year, lives.set(year)))).doesNotContain("rejected", "failed"));

        var given = ToldLives.YEARS.stream()
                .collect(Collectors.toMap(year -> year, Sets::given, (one, other) -> one, TreeMap::new));

        for (var year : ToldLives.YEARS) {
            assertThat(sorted(of(given, year), "Header", here)).isEqualTo(sortedLines(lives.header(year), here));
            assertThat(sorted(of(given, year), "Episodes", here)).isEqualTo(sortedLines(lives.episodes(year), here));
            assertThat(sorted(of(given, year), "Reviews", here)).isEqualTo(sortedLines(lives.reviews(year), here));
            assertThat(sorted(of(given, year), "UASC", here)).isEqualTo(sortedLines(lives.unaccompanied(year), here));
        }
        readsInElsewhere(given, here, LookedAfter.councilChildId());
        changesNothing(given, here);
    }

    /** For children whom nobody knows, the service is empty. */
    private static void readsInElsewhere(Map<Integer, Map<String, String>> given, String here, String there) {
        ToldLives.YEARS.forEach(year -> assertThat(Sets.outcomes(
                        Sets.upload(year, Sets.zip(only(of(given, year), here, there)))))
                .isNotEmpty()
                .doesNotContain("rejected", "failed"));
        for (var year : ToldLives.YEARS) {
            var again = Sets.given(year);
            for (var file : FILES) {
                assertThat(Sets.about(again, file, there))
                        .as("%s of %d", file, year)
                        .isEqualTo(Sets.about(of(given, year), file, here).stream()
                                .map(line -> line.replace(here, there))
                                .toList());
            }
        }
    }

    private void changesNothing(Map<Integer, Map<String, String>> given, String here) {
        var before = events(here);
        for (var year : ToldLives.YEARS) {
            assertThat(Sets.outcomes(Sets.upload(year, Sets.zip(only(of(given, year), here, here)))))
                    .containsOnly("unchanged");
        }
        assertThat(events(here)).isEqualTo(before);
    }

    private static Map<String, String> only(Map<String, String> set, String here, String there) {
        var files = new LinkedHashMap<String, String>();
        set.forEach((name, text) -> files.put(
                name.replace(".csv", "-anything.CSV"),
                text.lines()
                        .filter(line -> line.startsWith("CHILD,") || line.startsWith(here))
                        .map(line -> line.replace(here, there) + "\n")
                        .collect(Collectors.joining("", "\uFEFF", ""))));
        return files;
    }

    private static List<String> sorted(Map<String, String> set, String file, String children) {
        return Sets.about(set, file, children).stream().sorted().toList();
    }

    private static List<String> sortedLines(String file, String children) {
        return file.lines().filter(line -> line.startsWith(children)).sorted().toList();
    }

    private static Map<String, String> of(Map<Integer, Map<String, String>> given, int year) {
        return Objects.requireNonNull(given.get(year));
    }

    /** What was told of these children, and how often; limits come to be overdue by themselves. */
    private List<String> events(String children) {
        return sql.list(
                "select e.event_name || ' ' || count(*) from event_journal e join child c on c.id = any (e.child_ids)"
                        + " where c.council_child_id like ? and e.event_name <> 'deadline-overdue' group by e.event_name"
                        + " order by 1",
                row -> row.getString(1),
                children + "%");
    }
}
