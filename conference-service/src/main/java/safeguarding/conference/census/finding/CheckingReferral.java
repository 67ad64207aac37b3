package safeguarding.conference.census.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.Written;
import safeguarding.platform.rule.WorkingDayCalendar;

/** Source, need and outcome of a referral and the reason for which its episode was closed: given, and codes of the year. */
final class CheckingReferral {

    private static final Set<String> ANSWERS = Set.of("0", "1", "false", "true");

    private final CensusChild child;
    private final CensusEpisode episode;
    private final WorkingDayCalendar calendar;
    private final Broken broken;
    private final String path;

    CheckingReferral(CensusChild child, int index, WorkingDayCalendar calendar, Broken broken) {
        this.child = child;
        this.episode = child.episodes().get(index);
        this.calendar = calendar;
        this.broken = broken;
        this.path = "CINdetails[" + index + "]";
    }

    void check() {
        broken.flag(!isCode("ReferralSource", episode.referralSource()), "8866", path + ".ReferralSource");
        need();
        var reason = episode.closureReason();
        broken.flag(reason != null && !isCode("ReasonForClosure", reason), "8640", path + ".ReasonForClosure");
        action();
    }

    private void need() {
        var need = episode.primaryNeed();
        var where = path + ".PrimaryNeedCode";
        broken.flag(need == null && !Written.flag(episode.noFurtherAction()), "8610", where);
        broken.flag(need != null && !isCode("PrimaryNeedCode", need), "8650", where);
    }

    private void action() {
        var answer = episode.noFurtherAction();
        var where = path + ".ReferralNFA";
        broken.flag(answer == null || !ANSWERS.contains(answer), "8568", where);
        broken.flag(Written.flag(answer) && longBeforeTheYear(Written.day(episode.referredOn())), "8569Q", where);
    }

    /** Before the last working day that precedes the year. */
    private boolean longBeforeTheYear(@Nullable LocalDate referredOn) {
        var day = child.yearBegins().minusDays(1);
        if (!calendar.knows(day)) {
            return false;
        }
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || calendar.isBankHoliday(day)) {
            day = day.minusDays(1);
        }
        return Days.before(referredOn, day);
    }

    private boolean isCode(String set, @Nullable String code) {
        return YearOfCodes.has(set, code, child.year());
    }
}
