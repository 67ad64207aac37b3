package safeguarding.reviewing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.formerpermanence.KindOfPermanence;
import safeguarding.reviewing.health.NoScore;
import safeguarding.reviewing.missing.AbsenceKind;
import safeguarding.reviewing.workers.ChangeOfWorker;

/** How the returns write what is told here, as docs/domain/reviewing.md says. */
class CodesOfReturnsTest {

    private static final Map<String, Map<String, String>> SETS = Map.of(
            "MISSING", codes(AbsenceKind.class, AbsenceKind::code),
            "SW_REASON", codes(ChangeOfWorker.class, ChangeOfWorker::code),
            "SDQ_REASON", codes(NoScore.class, NoScore::code),
            "PREV_PERM", codes(KindOfPermanence.class, KindOfPermanence::code));

    @TestFactory
    Stream<DynamicTest> areThoseOfTheTable() {
        return DomainTable.isTrue(
                "docs/domain/reviewing.md",
                "### Codes of the returns",
                row -> assertThat(SETS.get(row.get(0))).containsEntry(row.get(1), row.get(2)));
    }

    private static <E extends Enum<E>> Map<String, String> codes(Class<E> set, Function<E, String> code) {
        return Arrays.stream(set.getEnumConstants()).collect(Collectors.toMap(Codes::of, code));
    }
}
