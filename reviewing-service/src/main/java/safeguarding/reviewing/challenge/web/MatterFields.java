package safeguarding.reviewing.challenge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.challenge.Matter;
import safeguarding.reviewing.challenge.Topic;

/** What is challenged. */
@Schema(name = "ChallengeMatter", description = "What is challenged.")
public record MatterFields(
        @Schema(required = true, description = "On which day the IRO raised it; never in the future.") @NotNull
        LocalDate raisedOn,

        @Schema(
                required = true,
                enumeration = {
                    "care-plan",
                    "drift",
                    "placement",
                    "visits",
                    "education",
                    "health",
                    "contact",
                    "review-decisions",
                    "voice-of-the-child",
                    "other"
                })
        @NotNull
        String topic,

        @Schema(
                required = true,
                description = "In the words of the IRO; it stays in this service.",
                examples = "The plan of adoption has not moved since the second review.")
        @NotBlank
        @Size(max = 4000)
        String concern) {

    static MatterFields of(Matter matter) {
        return new MatterFields(matter.raisedOn(), Codes.of(matter.topic()), matter.concern());
    }

    /** The matter in the words of the domain. */
    public Matter read() {
        return new Matter(raisedOn, Codes.read("topic", topic, Topic.class), concern);
    }

    @Override
    public String toString() {
        return "MatterFields[masked]";
    }
}
