package safeguarding.conference.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.deadline.rule.DueDates;
import safeguarding.platform.rule.WorkingDayCalendar;
import safeguarding.platform.testing.servers.RealServers;

/** The examples of docs/domain/conference.md are what the rules say. */
@QuarkusTest
@RealServers(service = "conference")
class ConferencePageTest {

    private static final Path PAGE = Path.of("..", "docs", "domain", "conference.md");

    @Inject
    DueDates dueDates;

    @Inject
    WorkingDayCalendar calendar;

    @Test
    void saysWhatTheRulesSay() throws IOException {
        assertThat(faults(page())).isEmpty();
    }

    @Test
    void hasEveryTableAndNoOther() throws IOException {
        var tables = ExampleTables.in(page());

        assertThat(tables.keySet()).isEqualTo(rules().names());
        assertThat(tables).allSatisfy((name, examples) -> assertThat(examples).hasSizeGreaterThan(1));
    }

    /** Whichever answer is turned round, the page no longer says what the rules say. */
    @Test
    void failsWithAnyRowThatIsWrong() throws IOException {
        var lines = new ArrayList<>(page().lines().toList());
        var rows =
                ExampleTables.in(page()).values().stream().flatMap(List::stream).toList();
        assertThat(rows).hasSizeGreaterThan(90);
        for (var row : rows) {
            var wrong = new ArrayList<>(lines);
            var line = wrong.get(row.line() - 1);
            var end = line.lastIndexOf("| " + row.answer() + " |");
            wrong.set(row.line() - 1, line.substring(0, end) + "| " + wrong(row.answer()) + " |");

            assertThat(faults(String.join("\n", wrong))).as(line).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flowchart TD", "stateDiagram-v2", "| core group |", "B3.5", "8840"})
    void showsTheLifeOfAConferenceAndItsWords(String part) throws IOException {
        assertThat(page()).contains(part);
    }

    private static String wrong(String answer) {
        return switch (answer) {
            case "yes" -> "no";
            case "no" -> "yes";
            default -> answer + "0";
        };
    }

    private Set<String> faults(String page) {
        var faults = new TreeSet<String>();
        ExampleTables.in(page)
                .forEach((name, examples) -> examples.forEach(row -> {
                    var says = rules().answer(name, row);
                    if (!says.equals(row.answer())) {
                        faults.add("%s, line %d: the rule says %s to %s, the page %s"
                                .formatted(name, row.line(), says, row.given(), row.answer()));
                    }
                }));
        return faults;
    }

    private RulesOfThePage rules() {
        return new RulesOfThePage(dueDates, calendar);
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
