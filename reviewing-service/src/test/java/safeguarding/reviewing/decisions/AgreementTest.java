package safeguarding.reviewing.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.decisions.Objection.Outcome;

/** The table of docs/domain/reviewing.md on when decisions are agreed. */
class AgreementTest {

    @TestFactory
    Stream<DynamicTest> isReachedAsTheDocumentSays() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Agreed or not", row -> {
            var agreed = Agreement.of(
                    new RecordCourse(null, day(row.get(0)), objection(row), null, null, null),
                    Optional.ofNullable(day(row.get(1))),
                    LocalDate.parse(row.get(5)));

            assertThat(agreed.map(each -> each.on() + " " + Codes.of(each.how()))
                            .orElse(""))
                    .isEqualTo(row.get(6));
        });
    }

    private static @Nullable Objection objection(List<String> row) {
        var on = day(row.get(2));
        return on == null
                ? null
                : new Objection(
                        on,
                        "S2001",
                        "It cannot be paid.",
                        day(row.get(3)),
                        Codes.readOrNull("outcome", row.get(4).isEmpty() ? null : row.get(4), Outcome.class));
    }

    private static @Nullable LocalDate day(String told) {
        return told.isEmpty() ? null : LocalDate.parse(told);
    }
}
