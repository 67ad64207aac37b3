package safeguarding.platform.deadline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepTest {

    private static final LocalDate SOON = LocalDate.of(2013, 8, 29);
    private static final LocalDate DUE = LocalDate.of(2013, 9, 3);

    /** The clocks went forward on 31 March 2013 and back on 27 October 2013. */
    @ParameterizedTest
    @CsvSource({
        "2013-03-30,2013-03-31T00:00:00Z", "2013-03-31,2013-03-31T23:00:00Z", "2013-10-26,2013-10-26T23:00:00Z",
        "2013-10-27,2013-10-28T00:00:00Z", "2013-09-03,2013-09-03T23:00:00Z", "2013-12-31,2014-01-01T00:00:00Z"
    })
    void isOverdueFromTheMidnightInEnglandAfterTheDueDay(LocalDate dueOn, Instant instant) {
        assertThat(NextStep.overdue(dueOn)).isEqualTo(new NextStep(NextStep.Kind.OVERDUE, instant));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-08-12T09:00:00Z,DUE_SOON,2013-08-28T23:00:00Z",
        "2013-08-28T23:00:01Z,DUE_SOON,2013-08-28T23:00:01Z",
        "2013-09-03T22:59:59Z,DUE_SOON,2013-09-03T22:59:59Z",
        "2013-09-03T23:00:00Z,OVERDUE,2013-09-03T23:00:00Z",
        "2013-11-01T12:00:00Z,OVERDUE,2013-11-01T12:00:00Z"
    })
    void announcesAtOnceWhatHasPassedAndOnlyTheWorstOfIt(Instant now, NextStep.Kind kind, Instant at) {
        assertThat(NextStep.from(now, SOON, DUE)).isEqualTo(new NextStep(kind, at));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-08-12T09:00:00Z,DUE_SOON,2013-08-28T23:00:00Z",
        "2013-08-28T23:00:00Z,OVERDUE,2013-09-03T23:00:00Z",
        "2013-09-03T22:59:59Z,OVERDUE,2013-09-03T23:00:00Z",
        "2013-09-03T23:00:00Z,,"
    })
    void ofHistoryAnnouncesOnlyWhatIsStillToCome(Instant now, NextStep.@Nullable Kind kind, @Nullable Instant at) {
        assertThat(NextStep.unannounced(now, SOON, DUE))
                .isEqualTo(kind == null || at == null ? null : new NextStep(kind, at));
    }
}
