package safeguarding.reviewing.decisions.web;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.rule.Correction;
import safeguarding.reviewing.decisions.Agreement;
import safeguarding.reviewing.decisions.Objection;
import safeguarding.reviewing.decisions.ReviewRecord;
import safeguarding.reviewing.links.Links;

/** Shows records of reviews. Deadlines are those of today. */
@Singleton
class RecordViews {

    private final Deadlines deadlines;
    private final Links links;

    RecordViews(Deadlines deadlines, Links links) {
        this.deadlines = deadlines;
        this.links = links;
    }

    RecordView show(ReviewRecord record) {
        var course = record.course();
        var objection = course.objection();
        var due = deadlines.of(record.id());
        return new RecordView(
                record.reviewId(),
                record.childId(),
                course.sentOn(),
                course.receivedOn(),
                objection == null ? null : ObjectionFields.of(objection),
                objection != null && isLate(objection, due),
                record.agreement().map(Agreement::on).orElse(null),
                record.agreement().map(Agreement::how).map(Codes::of).orElse(null),
                course.writtenOn(),
                course.distributedOn(),
                SummaryGivenFields.of(course.summaryGiven()),
                due,
                record.correction().map(Correction::on).orElse(null),
                record.correction().map(Correction::reason).orElse(null),
                links.to("/v1/reviews/" + record.reviewId() + "/record"));
    }

    private static boolean isLate(Objection objection, List<Deadline> due) {
        return due.stream()
                .filter(each -> each.ruleId().equals("C2.7") && each.state() != Deadline.State.WITHDRAWN)
                .anyMatch(each -> objection.on().isAfter(each.dueOn()));
    }
}
