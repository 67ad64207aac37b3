package safeguarding.conference.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.expectation.WorkingOut.Seat;
import safeguarding.conference.neighbours.KnownChild;

/** Who is expected by rules alone (B2.6): both sides of each boundary, once for all siblings. */
class WorkingOutTest {

    private static final LocalDate DAY = LocalDate.of(2013, 11, 28);

    @ParameterizedTest
    @CsvSource({
        "2008-11-29, HEALTH_VISITOR, true",
        "2008-11-28, HEALTH_VISITOR, false",
        "2008-11-28, SCHOOL, true",
        "2008-11-29, SCHOOL, false",
        "1996-11-29, SCHOOL, true",
        "1996-11-28, SCHOOL, false"
    })
    void anAgeHoldsFromItsBirthdayToTheDayBeforeTheOther(LocalDate born, AgencyKind kind, boolean expected) {
        var rules = List.of(age(0, 5, AgencyKind.HEALTH_VISITOR), age(5, 17, AgencyKind.SCHOOL));

        var seats = new WorkingOut(rules, List.of(), DAY).seats(List.of(child(born)));

        assertThat(seats.containsKey(new Seat(kind, null))).isEqualTo(expected);
    }

    @Test
    void aChildWhoseAgeIsNotKnownIsLeftOutOfNoAge() {
        var rules = List.of(age(0, 5, AgencyKind.HEALTH_VISITOR), age(5, 17, AgencyKind.SCHOOL));

        var seats = new WorkingOut(rules, List.of(), DAY).seats(List.of(child(null)));

        assertThat(seats.keySet())
                .containsExactlyInAnyOrder(
                        new Seat(AgencyKind.HEALTH_VISITOR, null), new Seat(AgencyKind.SCHOOL, null));
    }

    @Test
    void anUnbornChildHasNoAgeAndAMidwife() {
        var unborn = new KnownChild(UUID.randomUUID(), "north-east", null, null, null, DAY.plusWeeks(6), null);
        var rules = List.of(rule(Circumstance.UNBORN, AgencyKind.MIDWIFE, null), age(0, 5, AgencyKind.HEALTH_VISITOR));

        assertThat(new WorkingOut(rules, List.of(), DAY).seats(List.of(unborn)).keySet())
                .containsExactly(new Seat(AgencyKind.MIDWIFE, null));
    }

    @Test
    void onePracticeOfTwoSiblingsHasOneSeatAndTwoPracticesHaveTwo() {
        var one = child(LocalDate.of(2009, 4, 17));
        var other = child(LocalDate.of(2011, 4, 17));
        var rules = List.of(rule(Circumstance.EVERY_CHILD, AgencyKind.GP, null));

        assertThat(new WorkingOut(rules, List.of(gp(one, "elm"), gp(other, "elm")), DAY)
                        .seats(List.of(one, other))
                        .keySet())
                .containsExactly(new Seat(AgencyKind.GP, "elm"));
        assertThat(new WorkingOut(rules, List.of(gp(one, "elm"), gp(other, "oak")), DAY)
                        .seats(List.of(one, other))
                        .keySet())
                .containsExactlyInAnyOrder(new Seat(AgencyKind.GP, "elm"), new Seat(AgencyKind.GP, "oak"));
    }

    @Test
    void aSiblingWhosePracticeIsNotKnownIsNotForgottenBesideOneWhoseIs() {
        var one = child(LocalDate.of(2009, 4, 17));
        var other = child(LocalDate.of(2011, 4, 17));
        var rules = List.of(rule(Circumstance.EVERY_CHILD, AgencyKind.GP, null));

        assertThat(new WorkingOut(rules, List.of(gp(one, "elm")), DAY)
                        .seats(List.of(one, other))
                        .keySet())
                .containsExactlyInAnyOrder(new Seat(AgencyKind.GP, "elm"), new Seat(AgencyKind.GP, null));
    }

    @Test
    void anAdultServiceIsExpectedWhereItIsKnownOnly() {
        var child = child(LocalDate.of(2009, 4, 17));
        var rules = List.of(rule(Circumstance.KNOWN_SERVICE, AgencyKind.PROBATION, null));
        var known = ChildCircumstances.record(
                child.childId(), "north-east", List.of(new ServiceKnown(AgencyKind.PROBATION, null)), DAY);

        assertThat(new WorkingOut(rules, List.of(), DAY).seats(List.of(child))).isEmpty();
        assertThat(new WorkingOut(rules, List.of(known), DAY)
                        .seats(List.of(child))
                        .keySet())
                .containsExactly(new Seat(AgencyKind.PROBATION, null));
    }

    @Test
    void anOrganisationThatARuleNamesComesWhateverIsKnown() {
        var child = child(LocalDate.of(2009, 4, 17));
        var rules = List.of(rule(Circumstance.EVERY_CHILD, AgencyKind.POLICE, "surrey-police"));

        assertThat(new WorkingOut(rules, List.of(), DAY).seats(List.of(child)).keySet())
                .containsExactly(new Seat(AgencyKind.POLICE, "surrey-police"));
    }

    private static ChildCircumstances gp(KnownChild child, String practice) {
        return ChildCircumstances.record(
                child.childId(), "north-east", List.of(new ServiceKnown(AgencyKind.GP, practice)), DAY);
    }

    private static KnownChild child(@Nullable LocalDate born) {
        return new KnownChild(UUID.randomUUID(), "north-east", null, null, born, null, null);
    }

    private static ExpectationRule age(int from, int below, AgencyKind kind) {
        return ExpectationRule.register(
                new Expects(Circumstance.AGE, from, below, kind, null, true, "B2.6", DAY.minusYears(1), null), DAY);
    }

    private static ExpectationRule rule(Circumstance circumstance, AgencyKind kind, @Nullable String agency) {
        return ExpectationRule.register(
                new Expects(circumstance, null, null, kind, agency, true, "B2.6", DAY.minusYears(1), null), DAY);
    }
}
