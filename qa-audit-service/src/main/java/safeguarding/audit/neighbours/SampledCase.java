package safeguarding.audit.neighbours;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKey;

/**
 * A case that was drawn for an audit.
 *
 * @param caseId the drawn case, not the child
 * @param number its number in the sample, from 1
 * @param childId the child; null for a case that is no child, or whose record was destroyed; never shown but to the allocated
 *     auditor
 * @param area code of the area when it was drawn; null when not known
 * @param team code of the team when it was drawn; null when not known
 * @param conflicted staff numbers of those who must not audit it
 * @param standing whether it is still in the sample: not replaced
 */
public record SampledCase(
        UUID caseId,
        UUID sampleId,
        UUID auditId,
        int number,
        CaseKey caseKey,
        @Nullable UUID childId,
        @Nullable String area,
        @Nullable String team,
        Set<String> conflicted,
        boolean standing) {

    public SampledCase {
        conflicted = Set.copyOf(conflicted);
    }

    /** Masks the child. */
    @Override
    public String toString() {
        return "SampledCase[" + caseId + "]";
    }
}
