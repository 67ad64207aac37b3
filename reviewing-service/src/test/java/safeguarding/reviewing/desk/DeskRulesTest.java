package safeguarding.reviewing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.repository.DomainTable;

/** Who owes what stands on a desk and how it stands, as docs/domain/reviewing.md tells it. */
class DeskRulesTest {

    @TestFactory
    Stream<DynamicTest> saysWhoOwesIt() {
        return DomainTable.isTrue(
                "docs/domain/reviewing.md",
                "### Who owes what",
                row -> assertThat(code(OwedBy.of(row.get(0)))).isEqualTo(row.get(2)));
    }

    @TestFactory
    Stream<DynamicTest> saysHowItStands() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### How it stands on the desk", row -> {
            var state =
                    DeskState.on(LocalDate.parse(row.get(0)), LocalDate.parse(row.get(2)), LocalDate.parse(row.get(1)));
            assertThat(code(state)).isEqualTo(row.get(3));
        });
    }

    @Test
    void tellsOfEachKindWhoOwesIt() throws IOException {
        var told = new TreeSet<String>();
        DomainTable.isTrue("docs/domain/reviewing.md", "### Who owes what", row -> {})
                .forEach(row -> told.add(firstWord(row.getDisplayName())));

        var all = new TreeSet<>(kindsInForce());
        Stream.of(OwedBeforeReview.values()).map(OwedBeforeReview::kind).forEach(all::add);
        assertThat(told).isEqualTo(all);
    }

    private static Set<String> kindsInForce() throws IOException {
        try (var table = Objects.requireNonNull(DeskRulesTest.class.getResourceAsStream("/rules/timescales.csv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(line.indexOf(',') + 1))
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String firstWord(String text) {
        return text.substring(0, text.indexOf(' '));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
