package safeguarding.reviewing.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineSeries;
import safeguarding.platform.deadline.DeadlineSeries.Turn;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.reviewing.neighbours.KnownReview;

/** Keeps what is due after a review in line with what has happened (C2.6, C2.7, C2.8). */
@ApplicationScoped
class RecordDeadlines {

    /** The row of the window for objections. */
    static final String OBJECTION = "C2.7";

    private static final String TO_MANAGERS = "C2.6";
    private static final String WRITTEN = "C2.8-written";
    private static final String DISTRIBUTED = "C2.8-distributed";

    private final DeadlineSeries series;
    private final Deadlines deadlines;

    RecordDeadlines(DeadlineSeries series, Deadlines deadlines) {
        this.series = series;
        this.deadlines = deadlines;
    }

    /** The last day of the window for objections; empty while nothing was received, and where no rule reaches. */
    Optional<LocalDate> lastDay(ReviewRecord record) {
        return Optional.ofNullable(record.course().receivedOn())
                .filter(received -> deadlines.canWorkOut(OBJECTION, received))
                .map(received ->
                        deadlines.preview(OBJECTION, subject(record), received).dueOn());
    }

    /** Everything, as it stands now. What is due after a review counts from the day on which it was finished. */
    void follow(ReviewRecord record, KnownReview review) {
        var course = record.course();
        var from = review.withdrawn() ? null : review.finishedOn();
        series.count(TO_MANAGERS, subject(record), turns(from, course.sentOn()));
        series.count(WRITTEN, subject(record), turns(from, course.writtenOn()));
        series.count(DISTRIBUTED, subject(record), turns(from, course.distributedOn()));
        followWindow(record, review.withdrawn());
    }

    /** The window is met by an objection in time, or by its own end: who says nothing has agreed. */
    void followWindow(ReviewRecord record, boolean withdrawn) {
        var received = withdrawn ? null : record.course().receivedOn();
        var objection = record.course().objection();
        var objectedOn = Optional.ofNullable(objection).map(Objection::on);
        var inTime = objectedOn.filter(
                on -> lastDay(record).map(last -> !on.isAfter(last)).orElse(true));
        var silence = record.agreement()
                .filter(agreed -> agreed.how() == Agreement.How.BY_SILENCE)
                .map(Agreement::on);
        series.count(
                OBJECTION,
                subject(record),
                turns(received, inTime.or(() -> silence).orElse(null)));
    }

    private static List<Turn> turns(@Nullable LocalDate from, @Nullable LocalDate metOn) {
        return from == null ? List.of() : List.of(new Turn(from, metOn));
    }

    private static DeadlineSubject subject(ReviewRecord record) {
        var identity = record.identity();
        return new DeadlineSubject("review-record", record.id(), Set.of(identity.childId()), identity.area());
    }
}
