package safeguarding.audit.neighbours;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit of a case that was submitted.
 *
 * @param auditor staff number of the auditor
 * @param childId the child; null for a case that is no child, or whose record was destroyed
 * @param area code of the area of the case; null when not known
 * @param team code of the team of the case; null when not known
 * @param gradeScale id of the scale of the grade (F3)
 * @param grade code of the grade within its scale
 * @param submittedOn civil date of its submission
 * @param blindGrade code of the grade as it was submitted, before any correction
 * @param blindAnswers the answers as they were submitted, before any correction
 * @param answers the answer to each question that was answered, {@code not-applicable} among them, without words
 */
public record SubmittedAudit(
        UUID caseAuditId,
        UUID auditId,
        UUID caseId,
        String auditor,
        @Nullable UUID childId,
        @Nullable String area,
        @Nullable String team,
        UUID toolId,
        int toolVersion,
        String gradeScale,
        String grade,
        LocalDate submittedOn,
        String blindGrade,
        Map<String, String> blindAnswers,
        Map<String, String> answers) {

    /** How an answer is written that says that the question does not apply. */
    public static final String NOT_APPLICABLE = "not-applicable";

    public SubmittedAudit {
        blindAnswers = Map.copyOf(blindAnswers);
        answers = Map.copyOf(answers);
    }

    /** Masks the child. */
    @Override
    public String toString() {
        return "SubmittedAudit[" + caseAuditId + "]";
    }
}
