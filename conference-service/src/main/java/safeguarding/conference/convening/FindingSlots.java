package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.ChairAnswer.Suitable;
import safeguarding.conference.neighbours.ChairQuestion;
import safeguarding.conference.neighbours.ChairRegister;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.WorkingDayCalendar;
import safeguarding.platform.time.CivilTime;

/** Finds when a conference can be held within its limit, with a chair who is suitable on that day and free at that time. */
@ApplicationScoped
public class FindingSlots {

    private final ChairQuestions questions;
    private final ChairRegister chairs;
    private final Engagements engagements;
    private final WorkingDayCalendar calendar;
    private final ConveningSettings settings;
    private final Clock clock;

    FindingSlots(
            ChairQuestions questions,
            ChairRegister chairs,
            Engagements engagements,
            WorkingDayCalendar calendar,
            ConveningSettings settings,
            Clock clock) {
        this.questions = questions;
        this.chairs = chairs;
        this.engagements = engagements;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The free times on working days, in their order; nothing is held for anybody by asking.
     *
     * @param from first civil date; null for today
     * @param until last civil date; null for the limit, or two weeks from the first day when that has passed
     * @param chairId the chair who is needed; null for whoever is suitable
     * @return none when it was held or given up
     * @throws ProblemException {@code invalid-request} when the days lie behind or too far apart
     */
    public List<FreeSlot> find(
            ChildProtectionConference conference,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID chairId) {
        if (over(conference)) {
            return List.of();
        }
        var limit = conference.clock();
        var dueOn = limit == null ? null : limit.dueOn();
        var wanted = DaysAsked.ahead(from, until, dueOn, CivilTime.today(clock));
        var taken = engagements.between(CivilTime.startOf(wanted.first()), CivilTime.endOf(wanted.last())).stream()
                .filter(engagement -> !engagement.conferenceId().equals(conference.id()))
                .toList();
        var question = questions.of(conference, wanted.first());
        var times = new TimesOfDay(settings.conferenceTimes(), Duration.ofMinutes(settings.conferenceMinutes()));
        return wanted.days()
                .filter(this::working)
                .flatMap(day -> times.on(
                        day,
                        clock.instant(),
                        dueOn != null && day.isAfter(dueOn),
                        suitable(question.on(day), chairId),
                        taken))
                .toList();
    }

    private List<Suitable> suitable(ChairQuestion question, @Nullable UUID chairId) {
        return chairs.candidates(question).stream()
                .filter(Suitable.class::isInstance)
                .map(Suitable.class::cast)
                .filter(chair -> chairId == null || chair.chairId().equals(chairId))
                .toList();
    }

    /** A1. A day of a year whose bank holidays are not loaded is not proposed. */
    private boolean working(LocalDate day) {
        return !ConferenceDay.isWeekend(day) && calendar.knows(day) && !calendar.isBankHoliday(day);
    }

    private static boolean over(ChildProtectionConference conference) {
        var stage = conference.stage().name();
        return stage == StageName.HELD || stage == StageName.CANCELLED;
    }
}
