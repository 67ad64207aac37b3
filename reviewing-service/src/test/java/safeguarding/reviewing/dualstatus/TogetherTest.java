package safeguarding.reviewing.dualstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.neighbours.KnownCare;

/** The tables of docs/domain/reviewing.md about dual status, row by row. */
class TogetherTest {

    @TestFactory
    Stream<DynamicTest> aPlanAndCareLastAtTheSameTime() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Plan and care at once", row -> {
            var plan = new ToldPlan(
                    UUID.randomUUID(), UUID.randomUUID(), LocalDate.parse(row.get(0)), day(row.get(1)), false, link());
            var care = new KnownCare(
                    UUID.randomUUID(),
                    plan.childId(),
                    LocalDate.parse(row.get(2)),
                    day(row.get(3)),
                    List.of(),
                    List.of());

            var together = Together.of(plan, care);

            assertThat(together.map(Together::beganOn).orElse(null)).isEqualTo(day(row.get(4)));
            assertThat(together.map(Together::endedOn).orElse(null)).isEqualTo(day(row.get(5)));
        });
    }

    @TestFactory
    Stream<DynamicTest> twoReviewsGoTogetherOrInLine() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Together or in line", row -> {
            var proposal = new ReviewsTogether(() -> 28)
                    .propose(new BothReviews(review(row.get(0), row.get(1)), review(row.get(2), row.get(3))));

            assertThat(Codes.of(proposal.kind())).isEqualTo(row.get(4));
            assertThat(proposal.by()).isEqualTo(day(row.get(5)));
        });
    }

    private static @Nullable ReviewDay review(String due, String booked) {
        return due.isEmpty() && booked.isEmpty() ? null : new ReviewDay(day(due), null, day(booked), link());
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static URI link() {
        return URI.create("http://localhost:8080/conference/v1/plans/1");
    }
}
