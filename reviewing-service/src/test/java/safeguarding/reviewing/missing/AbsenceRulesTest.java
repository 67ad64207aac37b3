package safeguarding.reviewing.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.rule.Verdict;
import safeguarding.platform.rule.Verdict.Refused;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownChild;

/** When a child can have been missing, as docs/domain/reviewing.md tells it. */
class AbsenceRulesTest {

    private static final UUID CHILD = UUID.randomUUID();
    private static final KnownCare CARE = new KnownCare(
            UUID.randomUUID(), CHILD, LocalDate.of(2013, 6, 3), LocalDate.of(2013, 10, 31), List.of(), List.of());
    private static final LocalDate TODAY = LocalDate.of(2013, 11, 28);

    @TestFactory
    Stream<DynamicTest> saysHowAChildMayHaveBeenMissing() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### How a child may have been missing", row -> {
            var stands = row.get(0).isEmpty()
                    ? List.<MissingEpisode>of()
                    : List.of(MissingEpisode.record(CARE, "a", absence(row.get(0), row.get(1), "", ""), TODAY));
            var told = absence(row.get(2), row.get(3), row.get(4), row.get(5));
            assertThat(ruleOf(AbsenceRules.permits(told, CARE, child(), stands, TODAY)))
                    .isEqualTo(row.get(6));
        });
    }

    private static KnownChild child() {
        return new KnownChild(CHILD, "a", LocalDate.of(2009, 4, 17), null, null, null, null, null);
    }

    private static Absence absence(String from, String until, String offered, String accepted) {
        return new Absence(
                AbsenceKind.MISSING,
                LocalDate.parse(from),
                until.isEmpty() ? null : LocalDate.parse(until),
                answer(offered),
                answer(accepted));
    }

    private static @Nullable Boolean answer(String cell) {
        return cell.isEmpty() ? null : Boolean.valueOf(cell.equals("yes"));
    }

    private static String ruleOf(Verdict verdict) {
        return verdict instanceof Refused refused ? refused.rule().id() : "";
    }
}
