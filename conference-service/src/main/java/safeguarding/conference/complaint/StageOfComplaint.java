package safeguarding.conference.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a complaint. Masks what was written.
 *
 * @param stage which stage
 * @param startedOn civil date since which it is at this stage
 * @param reason why it went on to this stage, in words; null for the first
 * @param answeredOn civil date of the answer; null while there is none
 * @param outcome what was found; null while there is no answer
 * @param words what was found, in words; null while there is no answer
 * @param changed what the complaint changed, in words; null when nothing, or there is no answer
 */
public record StageOfComplaint(
        ComplaintStage stage,
        LocalDate startedOn,
        @Nullable String reason,
        @Nullable LocalDate answeredOn,
        @Nullable ComplaintOutcome outcome,
        @Nullable String words,
        @Nullable String changed) {

    static StageOfComplaint begin(ComplaintStage stage, LocalDate startedOn, @Nullable String reason) {
        return new StageOfComplaint(stage, startedOn, reason, null, null, null, null);
    }

    StageOfComplaint answered(ComplaintAnswer answer) {
        return new StageOfComplaint(
                stage, startedOn, reason, answer.on(), answer.outcome(), answer.words(), answer.changed());
    }

    /** The civil date of the last that is recorded of it. */
    LocalDate lastOn() {
        return answeredOn == null ? startedOn : answeredOn;
    }

    @Override
    public String toString() {
        return "StageOfComplaint[" + stage + ", masked]";
    }
}
