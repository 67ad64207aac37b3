package safeguarding.conference.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.convening.Attendance;

class ExclusionTest {

    @ParameterizedTest
    @CsvSource({
        "Threats., true, , WRITTEN, true",
        "Threats., true, ABSENT, THROUGH_ADVOCATE, true",
        "Threats., false, , WRITTEN, false",
        "Threats., true, , SPOKEN, false",
        "Threats., true, , NOT_GIVEN, false",
        "Threats., true, , , false",
        "Threats., true, ATTENDED, WRITTEN, false",
        ", false, ATTENDED, SPOKEN, true"
    })
    void isTheChairsWithAReasonAndAnotherWayToGiveViews(
            @Nullable String reason,
            boolean byChair,
            @Nullable Attendance attendance,
            @Nullable ViewsGiven views,
            boolean permitted) {
        var part = new TakingPart(false, attendance, views, reason);

        assertThat(Exclusion.permits(part, byChair).isPermitted()).isEqualTo(permitted);
    }
}
