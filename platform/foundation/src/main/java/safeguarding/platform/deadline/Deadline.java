package safeguarding.platform.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A due date that explains itself.
 *
 * @param id identifier
 * @param ruleId rule that made it, such as {@code B1.3}
 * @param kind what is due, such as {@code initial-conference}
 * @param citation where the rule stands in law, guidance or local practice
 * @param subject what it is about
 * @param dueOn last civil date (Europe/London) that is in time
 * @param inputs named civil dates that went in, {@code startsOn} always among them
 * @param calendarVersion version of the bank holiday table; null for rules in months or weeks
 * @param ruleSet name of the rule set that was used
 * @param sentence the explanation, such as "15 working days after the strategy discussion of 12 August 2013; 26 August is a bank holiday"
 * @param state where it stands
 * @param metOn civil date on which it was met; null while it is not
 * @param dueSoonOn civil date from which it counts as due soon
 */
public record Deadline(
        @Schema(required = true) UUID id,
        @Schema(required = true) String ruleId,
        @Schema(required = true) String kind,
        @Schema(required = true) String citation,
        @Schema(required = true) DeadlineSubject subject,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true, maxProperties = 20) Map<String, LocalDate> inputs,
        @Nullable String calendarVersion,
        @Schema(required = true) String ruleSet,
        @Schema(required = true) String sentence,
        @Schema(required = true) State state,
        @Nullable LocalDate metOn,
        @Schema(required = true) LocalDate dueSoonOn) {

    /** Name of the input from which the rule counts. */
    public static final String STARTS_ON = "startsOn";

    public Deadline {
        inputs = Map.copyOf(inputs);
    }

    /** Day 0: the civil date from which the rule counts. */
    public LocalDate startsOn() {
        return Objects.requireNonNull(inputs.get(STARTS_ON));
    }

    /** The same with only those of its children that may be shown. */
    public Deadline withChildren(Set<UUID> childIds) {
        var shown = new DeadlineSubject(subject.aggregateType(), subject.aggregateId(), childIds, subject.area());
        return new Deadline(
                id,
                ruleId,
                kind,
                citation,
                shown,
                dueOn,
                inputs,
                calendarVersion,
                ruleSet,
                sentence,
                state,
                metOn,
                dueSoonOn);
    }

    /** Whether it is still waited for. */
    public boolean stillPending() {
        return state == State.OPEN || state == State.OVERDUE;
    }

    /** Where a deadline stands. */
    @Schema(name = "DeadlineState")
    public enum State {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("overdue")
        OVERDUE,
        @JsonProperty("met")
        MET,
        @JsonProperty("met-late")
        MET_LATE,
        @JsonProperty("withdrawn")
        WITHDRAWN;

        /** The code in answers and events, such as {@code met-late}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The state with this code, if there is one. */
        public static Optional<State> withCode(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }
}
