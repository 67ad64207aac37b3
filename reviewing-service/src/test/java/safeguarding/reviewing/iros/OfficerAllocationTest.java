package safeguarding.reviewing.iros;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.OfficerAnswer;
import safeguarding.reviewing.neighbours.OfficerAnswer.Suitable;
import safeguarding.reviewing.neighbours.OfficerAnswer.Unsuitable;
import safeguarding.reviewing.neighbours.OfficerQuestion;

class OfficerAllocationTest {

    private static final LocalDate DAY = LocalDate.of(2013, 12, 10);
    private static final Control NOTHING = new Control(List.of(), List.of(), List.of());

    /** Of a child of the area north-east and the team ne-care-1 with the worker S1042, whose manager is S1043. */
    @TestFactory
    Stream<DynamicTest> refusesWhoeverHasAHandInTheCase() {
        return DomainTable.isTrue("docs/domain/reviewing.md", "### Who is independent", row -> {
            var control = new Control(codes(row.get(1)), codes(row.get(2)), codes(row.get(3)));

            var answer = judge(officer(row.get(0), control, 100), question(null));

            assertThat(answer instanceof Unsuitable refused ? refused.ruleId() : "")
                    .isEqualTo(row.get(4));
        });
    }

    @ParameterizedTest
    @CsvSource({"2013-12-10, true", "2013-12-09, false", "2014-01-01, true"})
    void needsARegisteredSocialWorkerOnTheDay(LocalDate registeredTo, boolean suitable) {
        var officer = ReviewingOfficer.register(
                "S1",
                new OfficerDetails(
                        new OfficerName("Ruth", "Okafor"),
                        new Remit(List.of("north-east"), 100, LocalDate.of(2010, 1, 1), null),
                        new Registration("SW1", LocalDate.of(2010, 1, 1), registeredTo),
                        NOTHING),
                DAY);

        assertThat(judge(officer, question(null)) instanceof Suitable).isEqualTo(suitable);
    }

    @ParameterizedTest
    @CsvSource({
        "north-east, 2013-12-10,, true",
        "*, 2013-12-10,, true",
        "south-west, 2013-12-10,, false",
        "north-east, 2013-12-11,, false",
        "north-east, 2010-01-01, 2013-12-10, true",
        "north-east, 2010-01-01, 2013-12-09, false"
    })
    void worksInTheAreaOnTheDay(String area, LocalDate from, @Nullable LocalDate to, boolean suitable) {
        var officer = ReviewingOfficer.register(
                "S1",
                new OfficerDetails(
                        new OfficerName("Ruth", "Okafor"),
                        new Remit(List.of(area), 100, from, to),
                        new Registration("SW1", LocalDate.of(2010, 1, 1), null),
                        NOTHING),
                DAY);

        var answer = judge(officer, question(null));

        assertThat(answer instanceof Suitable).isEqualTo(suitable);
        if (answer instanceof Unsuitable refused) {
            assertThat(refused.ruleId())
                    .describedAs("the register refuses, no rule")
                    .isNull();
        }
    }

    @Test
    void prefersTheOfficerOfASiblingThenTheOneBeforeThenWhoeverHasMostRoom() {
        var full = officer("S1", NOTHING, 100);
        var free = officer("S2", NOTHING, 100);
        var before = officer("S3", NOTHING, 50);
        var ofSibling = officer("S4", NOTHING, 50);
        var manager = officer("S0", new Control(List.of("ne-care-1"), List.of(), List.of()), 100);
        var question = new OfficerQuestion(child(), DAY, before.id(), Set.of(ofSibling.id()));
        var load = Map.of(full.id(), 75, free.id(), 10, before.id(), 35, ofSibling.id(), 36);

        var ranked = new OfficerAllocation(question, new CaseloadLimits(50, 70), load)
                .rank(List.of(manager, full, free, before, ofSibling));

        assertThat(ranked.stream().map(OfficerAnswer::officerId))
                .containsExactly(ofSibling.id(), before.id(), free.id(), full.id(), manager.id());
        assertThat(((Suitable) ranked.getFirst()).because().getFirst()).contains("C2.15");
    }

    @ParameterizedTest
    @CsvSource({"69, false", "70, true"})
    void warnsOfAFullCaseloadAndForbidsNothing(int children, boolean warned) {
        var officer = officer("S1", NOTHING, 100);

        var answer = new OfficerAllocation(question(null), new CaseloadLimits(50, 70), Map.of(officer.id(), children))
                .judge(officer);

        assertThat(answer).isInstanceOfSatisfying(Suitable.class, suitable -> {
            assertThat(suitable.warning() != null).isEqualTo(warned);
            assertThat(suitable.because()).anyMatch(reason -> reason.contains("C2.11"));
        });
    }

    private static OfficerAnswer judge(ReviewingOfficer officer, OfficerQuestion question) {
        return new OfficerAllocation(question, new CaseloadLimits(50, 70), Map.of()).judge(officer);
    }

    private static OfficerQuestion question(@Nullable UUID before) {
        return new OfficerQuestion(child(), DAY, before, Set.of());
    }

    private static KnownChild child() {
        return new KnownChild(UUID.randomUUID(), "north-east", null, null, null, "ne-care-1", "S1042", "S1043");
    }

    private static List<String> codes(String code) {
        return code.isEmpty() ? List.of() : List.of(code);
    }

    private static ReviewingOfficer officer(String staffId, Control control, int fullTimePercent) {
        return ReviewingOfficer.register(
                staffId,
                new OfficerDetails(
                        new OfficerName("Ruth", "Okafor"),
                        new Remit(List.of("north-east"), fullTimePercent, LocalDate.of(2010, 1, 1), null),
                        new Registration("SW1", LocalDate.of(2010, 1, 1), null),
                        control),
                DAY);
    }
}
