package safeguarding.audit.neighbours;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case whose audit counts: settled by moderation, or audited by one alone.
 *
 * @param caseId the drawn case
 * @param area code of the area; null when not known
 * @param team code of the team; null when not known
 * @param gradeScale id of the scale (F3); null when the tool gives no grade
 * @param grade code of the grade within its scale; null with it
 * @param gradedOn civil date of the grade
 * @param score share of the points to be had, 0 to 100, what is not applicable left out; null when nothing was scored
 * @param answers the answer that counts by question code: {@code yes}, {@code no}, {@code partly}, {@code not-applicable}, a
 *     grade, a number or an option's code; text answers are left out
 */
public record GradedCase(
        UUID caseId,
        UUID auditId,
        @Nullable String area,
        @Nullable String team,
        @Nullable String gradeScale,
        @Nullable String grade,
        LocalDate gradedOn,
        @Nullable Double score,
        Map<String, String> answers) {

    public GradedCase {
        answers = Map.copyOf(answers);
    }
}
