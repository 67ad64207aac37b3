package safeguarding.platform.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/**
 * What figures are asked for.
 *
 * @param from first civil date of what happened
 * @param to last civil date of what happened
 * @param asAt civil date on which things stand
 * @param knownOn whose knowledge counts; null for what is known now
 * @param today the day on which it is asked
 * @param series which other periods are told beside it
 */
public record Question(
        LocalDate from,
        LocalDate to,
        LocalDate asAt,
        @Nullable KnownOn knownOn,
        LocalDate today,
        Series series) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /**
     * Fills in what was left out: as at today, from 1 April to that day.
     *
     * @throws ProblemException {@code invalid-request} when days lie in the future, before 1900, or in no order
     */
    public static Question of(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate asAt,
            @Nullable LocalDate knownOn,
            Clock clock) {
        var today = CivilTime.today(clock);
        var stands = AsAt.of(asAt == null ? today : asAt, clock).day();
        var last = to == null ? stands : to;
        var first = from == null ? firstOf(last, stands) : from;
        refuse(stands.isBefore(FIRST), "asAt", "Figures begin in 1900.");
        refuse(first.isBefore(FIRST), "from", "Figures begin in 1900.");
        refuse(last.isAfter(stands), "to", "The last day lies after " + stands + ", the day asked for in asAt.");
        refuse(first.isAfter(last), "from", "The first day lies after the last one, " + last + ".");
        return new Question(
                first, last, stands, knownOn == null ? null : KnownOn.of(knownOn, clock), today, Series.QUARTER);
    }

    /** The same with other periods beside it. */
    public Question beside(Series others) {
        return new Question(from, to, asAt, knownOn, today, others);
    }

    /** 1 April of the year of {@code asAt}. */
    private static LocalDate firstOf(LocalDate last, LocalDate stands) {
        var first = ReportingYear.of(stands).first();
        return first.isBefore(FIRST) ? last : first;
    }

    /** Whether a day it rests on has not ended, so that the answer may still change; what is known now is known today. */
    public boolean provisional() {
        return asAt.equals(today) || knownOn == null || knownOn.provisional();
    }

    /** The year of figures it is asked in. */
    public ReportingYear year() {
        return ReportingYear.of(asAt);
    }

    /** What is asked, then the periods of the series. */
    public List<Period> periods() {
        var periods = new ArrayList<Period>();
        periods.add(period(asAt.toString(), Period.Kind.ASKED, from, to, asAt));
        series.upTo(asAt)
                .forEach(one -> periods.add(period(one.name(), one.kind(), one.first(), one.last(), one.last())));
        return List.copyOf(periods);
    }

    private Period period(String name, Period.Kind kind, LocalDate first, LocalDate last, LocalDate stands) {
        var open = stands.equals(today) || knownOn != null && knownOn.provisional();
        return new Period(name, kind, first, last, stands, open);
    }

    private static void refuse(boolean wrong, String field, String message) {
        if (wrong) {
            throw ProblemException.invalid(field, message);
        }
    }
}
