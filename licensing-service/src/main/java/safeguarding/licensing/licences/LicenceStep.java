package safeguarding.licensing.licences;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about a licence. What a step does not know is null or empty.
 *
 * @param kind what was decided
 * @param on civil date (Europe/London) of the decision
 * @param by staff number of who decided, or {@code applicant}
 * @param reason in words; for a refusal the written reasons (H6)
 * @param term for how long the licence holds from then on (grant, variation), or does not hold (suspension)
 * @param conditions the conditions that hold from then on (grant, variation)
 */
public record LicenceStep(
        StepKind kind,
        LocalDate on,
        String by,
        @Nullable String reason,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> conditions) {

    public LicenceStep {
        conditions = List.copyOf(conditions);
    }

    /** A step with nothing but a reason. */
    static LicenceStep plain(StepKind kind, LocalDate on, String by, @Nullable String reason) {
        return new LicenceStep(kind, on, by, reason, null, null, List.of());
    }

    @Override
    public String toString() {
        return "LicenceStep[" + kind + ", " + on + "]";
    }
}
