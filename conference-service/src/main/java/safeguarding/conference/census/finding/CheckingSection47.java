package safeguarding.conference.census.finding;

import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusEpisode.Section47;
import safeguarding.conference.census.file.Written;
import safeguarding.platform.rule.WorkingDayCalendar;

/** Section 47 enquiries and their conferences. */
final class CheckingSection47 {

    private static final int WORKING_DAYS = 15;

    private final CensusChild child;
    private final WorkingDayCalendar calendar;
    private final Broken broken;

    CheckingSection47(CensusChild child, WorkingDayCalendar calendar, Broken broken) {
        this.child = child;
        this.calendar = calendar;
        this.broken = broken;
    }

    void check() {
        for (var e = 0; e < child.episodes().size(); e++) {
            var episode = child.episodes().get(e);
            var path = "CINdetails[" + e + "]";
            for (var i = 0; i < episode.section47s().size(); i++) {
                var where = path + ".Section47[" + i + "]";
                dates(episode.section47s().get(i), where);
                order(episode.section47s().get(i), episode.referredOn(), where);
                waiting(episode.section47s().get(i), where);
                day(episode.section47s().get(i), where);
            }
            broken.flag(
                    episode.section47s().stream()
                                    .filter(CheckingSection47::open)
                                    .count()
                            > 1,
                    "8839",
                    path + ".Section47");
        }
        broken.flag(overlapping(), "8890", "CINdetails.Section47");
    }

    /** Neither a conference nor the flag that none is required. */
    static boolean open(Section47 enquiry) {
        return enquiry.conferenceOn() == null && !Written.flag(enquiry.conferenceNotRequired());
    }

    private void dates(Section47 enquiry, String path) {
        broken.date(enquiry.startedOn(), path + ".S47ActualStartDate");
        broken.date(enquiry.conferenceOn(), path + ".DateOfInitialCPC");
        broken.date(enquiry.targetOn(), path + ".InitialCPCtarget");
        broken.flag(Days.weekend(Written.day(enquiry.targetOn())), "8870Q", path + ".InitialCPCtarget");
    }

    private void order(Section47 enquiry, @org.jspecify.annotations.Nullable String referred, String path) {
        var started = Written.day(enquiry.startedOn());
        var conference = Written.day(enquiry.conferenceOn());
        var referredOn = Written.day(referred);
        broken.flag(Days.before(started, referredOn), "2889", path + ".S47ActualStartDate");
        broken.flag(Days.before(conference, referredOn), "1104", path + ".DateOfInitialCPC");
        broken.flag(Days.before(conference, started), "8615", path + ".DateOfInitialCPC");
        broken.note(enquiry.startedOn() == null, "8615", path + ".S47ActualStartDate");
    }

    private void waiting(Section47 enquiry, String path) {
        var started = Written.day(enquiry.startedOn());
        if (started == null || !open(enquiry)) {
            return;
        }
        broken.flag(!Days.inYear(started, child), "8740", path + ".S47ActualStartDate");
        broken.flag(
                !started.isAfter(child.yearEnds())
                        && calendar.knows(started)
                        && calendar.knows(child.yearEnds())
                        && calendar.between(started, child.yearEnds()) > WORKING_DAYS,
                "8675Q",
                path + ".S47ActualStartDate");
    }

    private void day(Section47 enquiry, String path) {
        var started = Written.day(enquiry.startedOn());
        var held = Written.day(enquiry.conferenceOn());
        var where = path + ".DateOfInitialCPC";
        broken.flag(Days.outsideYear(held, child), "8715", where);
        broken.flag(Days.weekend(held), "8875", where);
        broken.flag(held != null && calendar.knows(held) && calendar.isBankHoliday(held), "A1", where);
        broken.flag(
                started != null
                        && held != null
                        && !held.isBefore(started)
                        && calendar.knows(started)
                        && calendar.knows(held)
                        && calendar.between(started, held) > WORKING_DAYS,
                "B1.3",
                where);
    }

    private boolean overlapping() {
        var all = child.episodes().stream()
                .flatMap(episode -> episode.section47s().stream())
                .filter(enquiry -> !Written.flag(enquiry.conferenceNotRequired()))
                .toList();
        for (var one : all) {
            for (var other : all) {
                var started = Written.day(one.startedOn());
                if (one != other
                        && Days.within(started, Written.day(other.startedOn()), Written.day(other.conferenceOn()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
