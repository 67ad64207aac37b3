package safeguarding.conference.involvement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.time.CivilTime;

/**
 * B2.8: an agency's report is with the chair some hours before the conference, or some working days before a review, by the
 * hour at which it starts. Late is a fact, never a refusal.
 */
public final class ReportDue {

    /** The rule of local practice. */
    public static final Rule RULE = new Rule(
            "B2.8",
            "Surrey SSCB report form: to the chair 48 hours before the conference (a setting)",
            "Every invited agency's report is with the chair the set number of hours before the conference.");

    private static final int HOURS_OF_A_DAY = 24;

    private final int hoursBefore;
    private final TemporalAmount before;
    private final String sentence;

    /**
     * Local practice, a setting.
     *
     * @param hoursBefore hours before the start of the conference
     */
    public ReportDue(int hoursBefore) {
        this(
                hoursBefore,
                Duration.ofHours(hoursBefore),
                "%d hours before the conference starts".formatted(hoursBefore));
    }

    private ReportDue(int hoursBefore, TemporalAmount before, String sentence) {
        this.hoursBefore = hoursBefore;
        this.before = before;
        this.sentence = sentence;
    }

    /**
     * By the hour at which the conference starts, some days before, whatever the clocks do between.
     *
     * @param sentence by when, in one sentence
     */
    public static ReportDue daysBefore(int days, String sentence) {
        return new ReportDue(days * HOURS_OF_A_DAY, Period.ofDays(days), sentence);
    }

    /** The last instant in time (UTC); null while the conference is not booked. */
    public @Nullable Instant by(@Nullable Instant conferenceStartsAt) {
        return conferenceStartsAt == null
                ? null
                : conferenceStartsAt.atZone(CivilTime.ZONE).minus(before).toInstant();
    }

    /** Whether a report came in time; null when no time was set. */
    public @Nullable Boolean inTime(Instant receivedAt, @Nullable Instant conferenceStartsAt) {
        var by = by(conferenceStartsAt);
        return by == null ? null : !receivedAt.isAfter(by);
    }

    /**
     * A report of which a history knows the day alone. The day counts whole: it is in time when it came on the last day
     * that lies the set hours before the day of the conference, or earlier.
     *
     * @param receivedOn civil date on which the chair had it
     * @param heldOn civil date of the conference
     */
    public Report ofDay(LocalDate receivedOn, LocalDate heldOn) {
        var last = heldOn.minusDays(Math.ceilDiv(hoursBefore, HOURS_OF_A_DAY));
        return new Report(noon(receivedOn), noon(last), !receivedOn.isAfter(last), null);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(CivilTime.ZONE).toInstant();
    }

    /** The due time in one sentence. */
    public String sentence() {
        return sentence;
    }
}
