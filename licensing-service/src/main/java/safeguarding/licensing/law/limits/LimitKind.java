package safeguarding.licensing.law.limits;

import java.util.Arrays;
import java.util.Locale;

/** What a row of the table of limits limits. Its name with hyphens is the {@code kind} of the row. */
public enum LimitKind {
    MINIMUM_AGE(Sense.AT_LEAST, "The child is %s old on that day; the work may be done from %s on."),
    MINIMUM_AGE_LIGHT_WORK(Sense.AT_LEAST, "The child is %s old on that day; the byelaw allows this work from %s on."),
    EARLIEST_START(Sense.AT_LEAST, "Work begins at %s; it may begin at %s."),
    LATEST_FINISH(Sense.AT_MOST, "Work ends at %s; it must end by %s."),
    BEFORE_SCHOOL(Sense.AT_MOST, "%s of work before school; at most %s may be worked before it."),
    BEFORE_SCHOOL_WITHOUT_BYELAW(Sense.AT_MOST, "%s of work before school; no byelaw allows any, so %s may be worked."),
    IN_SCHOOL_HOURS(Sense.AT_MOST, "%s of work in school hours; %s may be worked in them."),
    SCHOOL_DAY(Sense.AT_MOST, "%s of work on a school day; at most %s may be worked."),
    SUNDAY(Sense.AT_MOST, "%s of work on a Sunday; at most %s may be worked."),
    SCHOOL_WEEK(Sense.AT_MOST, "%s of work in a week with school; at most %s may be worked."),
    NON_SCHOOL_DAY(Sense.AT_MOST, "%s of work on a day without school; at most %s may be worked at this age."),
    NON_SCHOOL_WEEK(Sense.AT_MOST, "%s of work in a week without school; at most %s may be worked at this age."),
    WORK_BEFORE_BREAK(Sense.AT_MOST, "%s of work without the break that is due; it is due after %s."),
    BREAK_LENGTH(Sense.MEASURE, "The longest break is %s; it must last %s."),
    FREE_WEEKS(Sense.AT_LEAST, "%s running free of work in the school holidays of the year; %s are due."),
    EARLIEST_AT_PLACE(Sense.AT_LEAST, "The child arrives at %s; it may be there from %s on."),
    LATEST_AT_PLACE(Sense.AT_MOST, "The child leaves at %s; it must have left by %s."),
    AT_PLACE(Sense.AT_MOST, "The child is at the place for %s; at most %s are allowed at this age."),
    PERFORMING(Sense.AT_MOST, "%s of performing and rehearsing; at most %s are allowed at this age."),
    IN_ONE_GO(Sense.AT_MOST, "%s of performing and rehearsing in one go; at most %s are allowed at this age."),
    REST_LENGTH(Sense.MEASURE, "The break lasts %s; it must last %s."),
    MEAL_LENGTH(Sense.AT_LEAST, "The longest meal break lasts %s; one of %s is due."),
    PRESENCE_BEFORE_MEAL(Sense.MEASURE, "The child is at the place for %s; breaks are due beyond %s."),
    RESTS_BESIDE_MEAL(Sense.AT_LEAST, "%s beside the meal break; due: %s."),
    PRESENCE_FOR_SECOND_REST(Sense.MEASURE, "The child is at the place for %s; a further break is due from %s on."),
    RESTS_WHEN_PRESENT_LONGEST(Sense.AT_LEAST, "%s beside the meal break; due in so long a day: %s."),
    OVERNIGHT_GAP(Sense.AT_LEAST, "%s since the child left the day before; at least %s must lie between."),
    DAYS_RUNNING(Sense.AT_MOST, "The child takes part for %s running; at most %s running are allowed."),
    DAYS_OFF_AFTER_WEEKS_AT_MAXIMUM(
            Sense.AT_LEAST, "%s off after the longest run of weeks that is allowed; %s off are due."),
    WEEKS_AT_MAXIMUM(Sense.MEASURE, "%s running at the maximum; days off are due after %s."),
    LICENSED_DAYS_FOR_DAYS_OFF(Sense.MEASURE, "The licence is for %s; days off are due from %s on."),
    GAP_AFTER_NIGHT_WORK(Sense.AT_LEAST, "%s since the end of the night work; at least %s must lie between."),
    DAYS_WITHOUT_NIGHT_WORK(Sense.AT_LEAST, "%s without night work after two nights of it running; %s are due."),
    NIGHTS_RUNNING(Sense.MEASURE, "Night work on %s running; days without are due after %s."),
    CHILDREN_PER_CHAPERONE(Sense.AT_MOST, "%s in the care of one chaperone; at most %s."),
    CHILDREN_PER_TEACHING_CHAPERONE(Sense.AT_MOST, "%s in the care of one chaperone who also teaches; at most %s."),
    CHILDREN_PER_TEACHER(Sense.AT_MOST, "%s taught by one private teacher; at most %s."),
    CHILDREN_OF_LIKE_LEVEL_PER_TEACHER(Sense.AT_MOST, "%s of a like level taught by one private teacher; at most %s."),
    EDUCATION_PER_DAY(Sense.AT_LEAST, "%s of education; at least %s are due."),
    EDUCATION_PER_WEEK_AVERAGED(Sense.AT_LEAST, "%s of education count in the week; at least %s are due."),
    EDUCATION_AVERAGING_WEEKS(Sense.MEASURE, "Averaged over %s; at most %s."),
    EDUCATION_COUNTED_PER_DAY(Sense.MEASURE, "%s of education on a day; at most %s of it count."),
    PERFORMANCE_DAYS_WITHOUT_LICENCE(Sense.AT_MOST, "%s of performance in six months; at most %s without a licence."),
    MONTHS_LOOKED_BACK(Sense.MEASURE, "%s back; performances count in %s."),
    ABSENCE_ENDS_EXEMPTION(Sense.AT_MOST, "%s on which school is missed; at most %s under the four-day rule."),
    NOTICE(Sense.AT_LEAST, "The application came %s before the first performance; %s are due.");

    /** Which side of a figure is lawful. */
    public enum Sense {
        /** The figure itself and less are lawful. */
        AT_MOST,
        /** The figure itself and more are lawful. */
        AT_LEAST,
        /** No limit by itself: another limit measures with it. */
        MEASURE
    }

    private final Sense sense;
    private final String sentence;

    LimitKind(Sense sense, String sentence) {
        this.sense = sense;
        this.sentence = sentence;
    }

    /** Which side of the figure is lawful. */
    public Sense sense() {
        return sense;
    }

    /** What was found and what the law allows or wants, in one sentence without a personal value but age. */
    String sentence(Figure found, Figure limit) {
        return sentence.formatted(found.text(), limit.text());
    }

    /** As the table writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LimitKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No limit is of the kind " + code));
    }
}
