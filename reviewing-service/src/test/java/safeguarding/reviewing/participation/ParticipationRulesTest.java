package safeguarding.reviewing.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.participation.ParticipationQuality.Circumstances;
import safeguarding.reviewing.participation.SeenAlone.NotSeen;

/** The tables of docs/domain/reviewing.md on how a child took part in its review. */
class ParticipationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TestFactory
    Stream<DynamicTest> flagsWhatTheDocumentSays() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### How the child took part", row -> {
            var review = new Circumstances(
                    LocalDate.parse(row.get(1)),
                    row.get(2).equals("finished"),
                    day(row.get(0)),
                    Set.copyOf(Arrays.asList(row.get(3).split(" "))));
            var told = row.get(4).isEmpty() && row.get(5).isEmpty() ? null : told(row.get(4), row.get(5), "", false);

            var findings = ParticipationQuality.check(told, review).stream()
                    .map(ParticipationFinding::code)
                    .collect(Collectors.joining(" "));

            assertThat(findings).isEqualTo(row.get(6));
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatTheDocumentSays() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Taking part that contradicts itself", row -> {
            var refusal = catchThrowableOfType(
                    ProblemException.class,
                    () -> ParticipationRules.refuseContradictions(
                            told(row.get(1), row.get(3), row.get(2), row.get(4).equals("yes")),
                            day(row.get(0)),
                            TODAY));

            assertThat(ruleOf(refusal)).isEqualTo(row.get(5));
        });
    }

    private static Participation told(String code, String seenAlone, String presence, boolean chaired) {
        return new Participation(
                code.isEmpty() ? null : ParticipationCode.read(code),
                presence.isEmpty()
                        ? List.of()
                        : List.of(new Attendance(
                                Participant.CHILD, null, Codes.read("presence", presence, Presence.class))),
                seen(seenAlone),
                null,
                chaired,
                new RightsExplained(null, null, null),
                null,
                List.of(),
                null);
    }

    private static @Nullable SeenAlone seen(String told) {
        if (told.isEmpty()) {
            return null;
        }
        return Character.isDigit(told.charAt(0))
                ? new SeenAlone(LocalDate.parse(told), null, null)
                : new SeenAlone(null, Codes.read("seen", told, NotSeen.class), null);
    }

    private static String ruleOf(@Nullable ProblemException refusal) {
        var rule = refusal == null ? null : refusal.rule();
        return rule == null ? "" : rule.id();
    }

    private static @Nullable LocalDate day(String told) {
        return told.isEmpty() ? null : LocalDate.parse(told);
    }
}
