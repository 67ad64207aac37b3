package safeguarding.licensing.law.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.licensing.law.fixture.Answers.breaches;
import static safeguarding.licensing.law.fixture.Answers.texts;
import static safeguarding.licensing.law.fixture.Stage.part;
import static safeguarding.licensing.law.schedule.Occupation.MEAL;
import static safeguarding.licensing.law.schedule.Occupation.REST;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.law.fixture.Stage;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.schedule.LicenceTerms;

class NightWorkTest {

    private static final LocalDate DAY = LocalDate.of(2016, 8, 3);

    @Test
    void mayRunOverMidnightWithConsentAndCountsForTheDayOnWhichItBegins() {
        var stay = Stage.ofChildAged(9, DAY).stays(DAY, 1260, 1530);

        assertThat(texts(check(stay.on(LicenceTerms.licence(5)))))
                .containsExactly(
                        "latest-at-place.from-5 2016-08-03",
                        "meal-length 2016-08-03",
                        "rests-beside-meal.from-5 2016-08-03");
        assertThat(breaches(check(stay)).getFirst().found().text()).isEqualTo("01:30 on the next day");
        assertThat(texts(check(stay.on(consent(DAY)))))
                .containsExactly("meal-length 2016-08-03", "rests-beside-meal.from-5 2016-08-03");
    }

    @Test
    void countsItsHoursInTheTotalOfTheDay() {
        // A matinee of five hours in the afternoon and a night from 21:00 until 01:31: 571 minutes.
        var stage = Stage.ofChildAged(9, DAY)
                .on(consent(DAY))
                .stays(DAY, 780, 1080, part(REST, 800, 815), part(MEAL, 900, 945))
                .stays(DAY, 1260, 1531);

        assertThat(texts(check(stage))).containsExactly("at-place.from-9 2016-08-03");
    }

    @Test
    void takesACallAfterMidnightForTheNightOfTheDayBefore() {
        var call = Stage.ofChildAged(9, DAY).stays(DAY.plusDays(1), 30, 180);

        assertThat(texts(check(call))).containsExactly("earliest-at-place 2016-08-04");
        assertThat(check(call.on(consent(DAY)))).isInstanceOf(Lawfulness.Lawful.class);
        assertThat(texts(check(call.on(consent(DAY.plusDays(1)))))).containsExactly("earliest-at-place 2016-08-04");
    }

    @Test
    void takesACallAfterTheNightWorkWasOverForANewDay() {
        var stage = Stage.ofChildAged(9, DAY)
                .on(consent(DAY))
                .stays(DAY, 1260, 1410)
                .stays(DAY.plusDays(1), 390, 480);

        assertThat(texts(check(stage)))
                .containsExactly("earliest-at-place 2016-08-04", "gap-after-night-work 2016-08-04");
    }

    @Test
    void wantsSixteenHoursAfterItAndTwelveAfterAnEveningWithUnusedConsent() {
        var stage = Stage.ofChildAged(9, DAY)
                .on(consent(DAY))
                .stays(DAY, 1260, 1380)
                .stays(DAY.plusDays(1), 660, 700);

        assertThat(check(stage)).isInstanceOf(Lawfulness.Lawful.class);
        assertThat(texts(check(Stage.ofChildAged(9, DAY)
                        .on(consent(DAY))
                        .stays(DAY, 1260, 1381)
                        .stays(DAY.plusDays(1), 660, 700))))
                .containsExactly("gap-after-night-work 2016-08-04");
    }

    @Test
    void forbidsAThirdNightRunningAndAnyWithinSevenDays() {
        var stage = Stage.ofChildAged(9, DAY)
                .on(consent(DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(10), DAY.plusDays(9)));
        for (int day : new int[] {0, 1, 2, 9, 10}) {
            stage.stays(DAY.plusDays(day), 1290, 1400);
        }

        assertThat(texts(check(stage)))
                .containsExactly("days-without-night-work 2016-08-05", "days-without-night-work 2016-08-12");
    }

    @Test
    void isAsLongAsItIsWhenTheClocksGoBack() {
        // From 21:00 on 29 October until 02:00 on the 30th are six hours; a child of 4 to be there so late has consent.
        var night = LocalDate.of(2016, 10, 29);
        var stage = Stage.ofChildAged(4, night).on(consent(night)).stays(night, 1260, 1560, part(MEAL, 1300, 1345));

        assertThat(breaches(check(stage))).singleElement().satisfies(breach -> {
            assertThat(breach.id()).isEqualTo("performance_2014.at-place.under-5");
            assertThat(breach.found().text()).isEqualTo("6 hours");
        });
    }

    private static LicenceTerms consent(LocalDate... nights) {
        return LicenceTerms.licence(20).withNightWork(Set.of(nights));
    }

    private static Lawfulness check(Stage stage) {
        return new PerformanceHours(Limits.commencing(null)).check(stage.asked());
    }
}
