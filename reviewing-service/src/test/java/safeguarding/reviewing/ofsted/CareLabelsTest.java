package safeguarding.reviewing.ofsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.repository.DomainTable;

/** The words of list 8 as docs/domain/reviewing.md has them. */
class CareLabelsTest {

    @TestFactory
    Stream<DynamicTest> areThoseOfTheTable() {
        return DomainTable.isTrue(
                "docs/domain/reviewing.md",
                "### Words of list 8",
                row -> Stream.of(row.get(1).split(", "))
                        .forEach(code -> assertThat(label(row.get(0), code)).isEqualTo(row.get(2))));
    }

    private static String label(String set, String code) {
        return switch (set) {
            case "CIN" -> CareLabels.need(code);
            case "LS" -> CareLabels.legalStatus(code);
            case "PLACE" -> CareLabels.placement(code);
            case "PLACE_PROVIDER" -> CareLabels.provider(code);
            case "REC" -> CareLabels.ceased(code);
            default -> throw new AssertionError("No set " + set);
        };
    }
}
