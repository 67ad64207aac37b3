package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.InvolvementSettings.ReviewReports;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineCorrections;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.time.CivilTime;

/**
 * B2.8: by when the reports of invited agencies are due, as deadlines of their lines. A deadline is a day; whether a report
 * of that day came in time is said to the hour by {@link ReportDue}.
 */
@ApplicationScoped
public class ReportDeadlines {

    /** What is due, as its deadlines say. */
    public static final String KIND = "agency-report";

    private static final String REPORT = "B2.8";
    private static final String REPORT_FOR_REVIEW = "B2.8-review";
    private static final String LINE = "agency-involvement";
    private static final int HOURS_OF_A_DAY = 24;

    /** A Wednesday with working days before it, to say what the rule says where no conference is booked. */
    private static final LocalDate SOME_DAY = LocalDate.of(2014, 1, 15);

    private static final UUID SOME_CONFERENCE = new UUID(0, 0);

    private final Deadlines deadlines;
    private final DeadlineCorrections corrections;
    private final InvolvementSettings settings;

    ReportDeadlines(Deadlines deadlines, DeadlineCorrections corrections, InvolvementSettings settings) {
        this.deadlines = deadlines;
        this.corrections = corrections;
        this.settings = settings;
    }

    /** By when reports for this conference are due; null: a conference of which nothing is known. */
    public ReportDue due(@Nullable KnownConference conference) {
        var startsOn = conference == null ? null : startsOn(conference);
        return due(conference != null && conference.review(), startsOn);
    }

    /**
     * By when reports are due for a conference of a day.
     *
     * @param day civil date; null when it is not booked
     */
    public ReportDue due(boolean review, @Nullable LocalDate day) {
        var rule = rule(review);
        var counted = day != null && deadlines.canWorkOut(rule, day) ? day : SOME_DAY;
        var due = deadlines.preview(rule, new DeadlineSubject(LINE, SOME_CONFERENCE, Set.of(), null), counted);
        var days = Math.toIntExact(ChronoUnit.DAYS.between(due.dueOn(), counted));
        return rule.equals(REPORT)
                ? new ReportDue(days * HOURS_OF_A_DAY)
                : ReportDue.daysBefore(days, due.sentence() + ", by the hour at which it starts");
    }

    /** The line or its conference changed: what is due of its report follows. */
    void follow(AgencyInvolvement line, KnownConference conference) {
        var rule = rule(conference.review());
        var startsOn = startsOn(conference);
        if (line.invitedOn() == null || line.release().isPresent() || conference.over() || startsOn == null) {
            deadlines.withdraw(line.id(), rule, "No report is asked for any more, or no day is set.");
        } else if (conference.heldOn() == null && deadlines.canWorkOut(rule, startsOn)) {
            var subject = new DeadlineSubject(LINE, line.id(), Set.copyOf(line.childIds()), conference.area());
            deadlines.open(rule, subject, startsOn);
            came(line, rule);
        }
    }

    /** No report is waited for any more. */
    void noLonger(AgencyInvolvement line) {
        deadlines.withdraw(line.id(), REPORT, "The conference never was.");
        deadlines.withdraw(line.id(), REPORT_FOR_REVIEW, "The conference never was.");
    }

    /** The child was at the conference in error: no report about it was ever due. */
    void noLongerAbout(AgencyInvolvement line, UUID childId) {
        corrections.noLongerAbout(line.id(), childId);
    }

    /** The report came. */
    void came(AgencyInvolvement line, KnownConference conference) {
        came(line, rule(conference.review()));
    }

    private void came(AgencyInvolvement line, String rule) {
        var report = line.report();
        if (report != null) {
            deadlines
                    .of(line.id(), rule)
                    .filter(Deadline::stillPending)
                    .ifPresent(pending ->
                            deadlines.met(line.id(), rule, LocalDate.ofInstant(report.receivedAt(), CivilTime.ZONE)));
        }
    }

    private String rule(boolean review) {
        return review && settings.reviewReports() == ReviewReports.WORKING_DAYS_BEFORE ? REPORT_FOR_REVIEW : REPORT;
    }

    private static @Nullable LocalDate startsOn(KnownConference conference) {
        var startsAt = conference.startsAt();
        return startsAt == null ? null : LocalDate.ofInstant(startsAt, CivilTime.ZONE);
    }
}
