package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTest {

    private final Quorum quorum = new Quorum(2, 1);

    @ParameterizedTest
    @CsvSource({
        "social-care school gp, true",
        "social-care school school-nurse, true",
        "social-care health-visitor school-nurse, true",
        "social-care gp, false",
        "social-care, false",
        "school gp police, false",
        "social-care school school, false",
    })
    void isMetBySocialCareAndTwoOthersWithDirectContact(String came, boolean met) {
        assertThat(quorum.isMet(came(came))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
    void countsOnlyThoseWhoAttendedAndHaveDirectContact(boolean attended, boolean contact, boolean met) {
        var agencies =
                List.of(line("social-care", true, true), line("school", true, true), line("gp", attended, contact));

        assertThat(quorum.isMet(agencies)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "social-care gp, delay would harm, true",
        "social-care, delay would harm, false",
        "gp school, delay would harm, false",
        "social-care gp, '  ', false",
        "social-care gp, , false",
    })
    void letsTheChairGoAheadWithAReasonAndOneOther(String came, String reason, boolean permitted) {
        assertThat(quorum.permitsOverride(came(came), reason).isPermitted()).isEqualTo(permitted);
    }

    private static List<AgencyAtConference> came(String kinds) {
        return Arrays.stream(kinds.split(" "))
                .map(kind -> line(kind, true, true))
                .toList();
    }

    private static AgencyAtConference line(String kind, boolean attended, boolean contact) {
        return new AgencyAtConference(
                "ne-" + kind,
                AgencyKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                contact,
                attended ? Attendance.ATTENDED : Attendance.APOLOGIES,
                null);
    }
}
