package safeguarding.platform.deadline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Supposition;
import safeguarding.platform.deadline.Supposition.Judged;

/** What would have been in time. */
@Schema(
        name = "DeadlineSupposition",
        description =
                "What would have been in time under other rules, beside what was. Nothing is stored. Counted are the"
                        + " deadlines about children whom the caller may see. What was withdrawn was not due, and stands in"
                        + " neither count.")
public record SuppositionView(
        @Schema(required = true, examples = "B1.3") String ruleId,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,

        @Schema(required = true, description = "Deadlines that stand in the counts.")
        int counted,

        @Schema(required = true, description = "Deadlines that were withdrawn; not counted.")
        int withdrawn,

        @Schema(
                required = true,
                description =
                        "Deadlines whose supposed due date cannot be worked out: the rule was not in force, or bank"
                                + " holidays of the year are not loaded; not counted.")
        int notWorkedOut,

        @Schema(required = true) JudgedView now,
        @Schema(required = true) JudgedView then,

        @Schema(required = true, description = "How many would be judged otherwise.")
        int changed,

        @Schema(
                required = true,
                maxItems = LARGEST,
                description = "Those, the one that counts from the earliest day first.")
        List<CaseView> cases,

        @Schema(maxLength = 60, description = "To be given as after to read on; absent on the last page.") @Nullable
        String next) {

    /** The largest number of cases in an answer. */
    static final int LARGEST = 200;

    /** How many are judged how. */
    @Schema(name = "DeadlinesJudged", description = "How many deadlines are judged how.")
    public record JudgedView(
            @Schema(required = true) int inTime,

            @Schema(required = true, description = "Done after the due day, or not done by now.")
            int late,

            @Schema(required = true, description = "Not done, and the due day has not passed.")
            int waiting) {

        static JudgedView of(Map<Judged, Integer> counts) {
            return new JudgedView(
                    counts.getOrDefault(Judged.IN_TIME, 0),
                    counts.getOrDefault(Judged.LATE, 0),
                    counts.getOrDefault(Judged.WAITING, 0));
        }
    }

    /** One that would be judged otherwise. */
    @Schema(name = "DeadlineSupposed", description = "A deadline that would be judged otherwise.")
    public record CaseView(
            @Schema(required = true) UUID deadlineId,
            @Schema(required = true) DeadlineSubject subject,
            @Schema(required = true, description = "Day 0.") LocalDate startsOn,
            @Schema(required = true) LocalDate dueOn,
            @Schema(required = true) LocalDate supposedDueOn,
            @Nullable LocalDate metOn,

            @Schema(
                    required = true,
                    enumeration = {"in-time", "late", "waiting"})
            String now,

            @Schema(
                    required = true,
                    enumeration = {"in-time", "late", "waiting"})
            String then) {

        static CaseView of(Supposition.Case one) {
            var deadline = one.deadline();
            return new CaseView(
                    deadline.id(),
                    deadline.subject(),
                    deadline.startsOn(),
                    deadline.dueOn(),
                    one.supposedDueOn(),
                    deadline.metOn(),
                    one.now().code(),
                    one.then().code());
        }

        /** Its place in the order of the cases. */
        String place() {
            return startsOn + "_" + deadlineId;
        }
    }

    static SuppositionView of(SupposeDeadlineRuleRequest request, Supposition found) {
        var after = request.after() == null ? "" : request.after();
        var rest = found.changed().stream()
                .map(CaseView::of)
                .filter(one -> one.place().compareTo(after) > 0)
                .limit(LARGEST + 1L)
                .toList();
        var cases = rest.subList(0, Math.min(LARGEST, rest.size()));
        return new SuppositionView(
                request.ruleId(),
                request.from(),
                request.to(),
                found.now().values().stream().mapToInt(Integer::intValue).sum(),
                found.withdrawn(),
                found.notWorkedOut(),
                JudgedView.of(found.now()),
                JudgedView.of(found.then()),
                found.changed().size(),
                cases,
                rest.size() > LARGEST ? cases.getLast().place() : null);
    }
}
