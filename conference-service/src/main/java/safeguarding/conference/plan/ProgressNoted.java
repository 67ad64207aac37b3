package safeguarding.conference.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a core group found about one task. Masks what was written.
 *
 * @param taskId a task of the plan
 * @param progress how far it has come since it was looked at last
 * @param note in words; null when nothing was written
 */
public record ProgressNoted(
        UUID taskId, Progress progress, @Nullable String note) {

    @Override
    public String toString() {
        return "ProgressNoted[" + taskId + ", " + progress + "]";
    }
}
