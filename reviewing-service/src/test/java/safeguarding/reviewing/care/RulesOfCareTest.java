package safeguarding.reviewing.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.care.codes.CodeSet;
import safeguarding.reviewing.neighbours.KnownChild;

/** Each table of docs/domain/reviewing.md, row by row: both sides of each boundary. */
class RulesOfCareTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate BORN = LocalDate.of(2009, 4, 17);

    @TestFactory
    Stream<DynamicTest> placementAndProvider() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Placement and provider", row -> {
            var verdict = EpisodeRules.provider(row.get(0), text(row.get(1)), LocalDate.of(2025, 6, 1));
            assertThat(refusal(verdict::orRefuse)).isEqualTo(row.get(2));
        });
    }

    @TestFactory
    Stream<DynamicTest> codesAndYears() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Codes and years", row -> {
            var set = CodeSet.valueOf(row.get(0));
            var rule = set == CodeSet.REC ? EpisodeRules.REASON_IN_SET : EpisodeRules.CODE_IN_SET;
            var verdict = EpisodeRules.in(rule, set, row.get(1), LocalDate.parse(row.get(2)));
            assertThat(refusal(verdict::orRefuse)).isEqualTo(row.get(3));
        });
    }

    @TestFactory
    Stream<DynamicTest> courseOfAPeriod() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Course of a period", row -> {
            var facts = new CareFacts(episodes(row.get(0)), stays(row.get(1)));
            assertThat(refusal(() -> CareRules.refuseContradictions(facts, child(null), TODAY)))
                    .isEqualTo(row.get(2));
        });
    }

    @TestFactory
    Stream<DynamicTest> flags() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### What is flagged", row -> {
            var facts = new CareFacts(episodes(row.get(0)), stays(row.get(1)));
            var born = row.get(2).isEmpty() ? null : LocalDate.parse(row.get(2));
            assertThat(CareQuality.check(facts, born, null).stream().map(CareFinding::code))
                    .isEqualTo(
                            row.get(3).isEmpty()
                                    ? List.of()
                                    : List.of(row.get(3).split(", ")));
        });
    }

    @TestFactory
    Stream<DynamicTest> aChildOfAnotherCouncil() {
        var facts = new CareFacts(episodes("2020-01-06 S C1 U6/PR1/a"), List.of());
        return Stream.of(
                DynamicTest.dynamicTest(
                        "is refused",
                        () -> assertThat(refusal(() -> CareRules.refuseContradictions(facts, child("886"), TODAY)))
                                .isEqualTo("PC4")),
                DynamicTest.dynamicTest(
                        "ours is not",
                        () -> assertThat(refusal(() -> CareRules.refuseContradictions(facts, child(null), TODAY)))
                                .isEmpty()));
    }

    private static String refusal(Runnable judged) {
        var refused = catchThrowableOfType(ProblemException.class, judged::run);
        return refused == null ? "" : Objects.requireNonNull(refused.rule()).id();
    }

    private static KnownChild child(@Nullable String homeCouncil) {
        return new KnownChild(UUID.randomUUID(), "north-east", BORN, null, homeCouncil, null, null, null);
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** Such as {@code 2020-01-06 S C1 U6/PR1/a until 2020-02-03 X1 CARPL; 2020-02-03 L C2 U6/PR1/a}. */
    private static List<Episode> episodes(String cell) {
        var all = new ArrayList<Episode>();
        for (var written : cell.split("; ")) {
            var parts = written.split(" until ");
            var begin = parts[0].split(" ");
            var end = parts.length == 1 ? null : parts[1].split(" ");
            all.add(new Episode(
                    LocalDate.parse(begin[0]),
                    begin[1],
                    begin[2],
                    "N1",
                    placement(begin[3]),
                    end == null ? null : end(end)));
        }
        return all;
    }

    private static EpisodeEnd end(String[] parts) {
        return new EpisodeEnd(
                parts[0].equals("?") ? null : LocalDate.parse(parts[0]),
                parts.length > 1 ? parts[1] : null,
                parts.length > 2 ? parts[2] : null);
    }

    private static Placement placement(String written) {
        var parts = written.split("/", -1);
        return new Placement(
                parts[0], text(parts[1]), text(parts[2]), null, parts.length > 3 ? parts[3] : null, null, false, null);
    }

    private static List<Stay> stays(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split("; "))
                        .map(stay -> stay.split(" to "))
                        .map(stay -> new Stay(LocalDate.parse(stay[0]), LocalDate.parse(stay[1])))
                        .toList();
    }
}
