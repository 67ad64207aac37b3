package safeguarding.reviewing.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.testing.repository.DomainTable;

class AllocationRulesTest {

    private static final LocalDate STARTED = LocalDate.of(2013, 6, 3);
    private static final LocalDate TODAY = LocalDate.of(2013, 11, 28);
    private static final UUID ANNE = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final UUID CAROL = UUID.randomUUID();

    /** Of a child who became looked after on 3 June 2013, seen from 28 November 2013. */
    @TestFactory
    Stream<DynamicTest> refuseContradictions() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Terms and covers", row -> {
            var facts = new AllocationFacts(terms(row.get(0)), covers(row.get(1)));

            var refused = catchThrowableOfType(
                    ProblemException.class, () -> AllocationRules.refuseContradictions(facts, STARTED, TODAY));

            assertThat(
                            refused == null
                                    ? ""
                                    : Objects.requireNonNull(refused.rule()).id())
                    .isEqualTo(row.get(2));
        });
    }

    @Test
    void whoStoodInStandsInNoLongerAfterAHandOver() {
        var facts = new AllocationFacts(
                List.of(term(ANNE, STARTED)),
                List.of(
                        cover(BEN, LocalDate.of(2013, 7, 1), LocalDate.of(2013, 7, 14)),
                        cover(BEN, LocalDate.of(2013, 8, 1), LocalDate.of(2013, 8, 14)),
                        cover(BEN, LocalDate.of(2013, 9, 1), LocalDate.of(2013, 9, 14))));

        var after = facts.handedOver(term(CAROL, LocalDate.of(2013, 8, 10)));

        assertThat(after.covers().stream().map(Cover::to))
                .containsExactly(LocalDate.of(2013, 7, 14), LocalDate.of(2013, 8, 9));
        assertThat(after.latest().orElseThrow().officerId()).isEqualTo(CAROL);
    }

    @ParameterizedTest
    @CsvSource({"2013-06-03, ''", "2013-06-04, anne", "2013-07-01, anne", "2013-07-02, ben"})
    void whoeverIsNamedIsTheOneWhoseTermBeganLast(LocalDate day, String named) {
        var facts = terms(term(ANNE, LocalDate.of(2013, 6, 4)), term(BEN, LocalDate.of(2013, 7, 2)));

        assertThat(facts.namedOn(day)
                        .map(term -> term.officerId().equals(ANNE) ? "anne" : "ben")
                        .orElse(""))
                .isEqualTo(named);
    }

    /** Such as {@code Anne from 2013-06-03; Ben from 2013-07-01}. */
    private static List<Term> terms(String told) {
        return parts(told)
                .map(part -> term(officer(part[0]), LocalDate.parse(part[2])))
                .toList();
    }

    /** Such as {@code Ben 2013-07-01 to 2013-07-14}. */
    private static List<Cover> covers(String told) {
        return parts(told)
                .map(part -> cover(officer(part[0]), LocalDate.parse(part[1]), LocalDate.parse(part[3])))
                .toList();
    }

    private static Stream<String[]> parts(String told) {
        return told.isEmpty() ? Stream.of() : Stream.of(told.split("; ", -1)).map(part -> part.split(" ", -1));
    }

    private static UUID officer(String name) {
        return switch (name) {
            case "Anne" -> ANNE;
            case "Ben" -> BEN;
            case "Carol" -> CAROL;
            default -> throw new AssertionError("Nobody is called " + name);
        };
    }

    private static AllocationFacts terms(Term... terms) {
        return new AllocationFacts(List.of(terms), List.of());
    }

    private static Term term(UUID officerId, LocalDate from) {
        return new Term(officerId, from, List.of(), null, null);
    }

    private static Cover cover(UUID officerId, LocalDate from, LocalDate to) {
        return new Cover(UUID.randomUUID(), officerId, from, to);
    }
}
