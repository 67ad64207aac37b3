package safeguarding.reviewing.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.care.CareFacts;
import safeguarding.reviewing.care.web.EpisodeFields;
import safeguarding.reviewing.care.web.StayFields;
import safeguarding.reviewing.footprint.web.ContactFields;
import safeguarding.reviewing.visits.web.VisitFields;

/** A period of care with all that happened in it. */
@Schema(
        description =
                "A period of care with all that happened in it. It is known by the day on which it began; within it"
                        + " reviews by the day on which they opened.")
public record PastPeriod(
        @Schema(
                required = true,
                description = "The earliest first, whole; the end of the last is the end of the period.")
        @NotEmpty
        @Size(max = 500)
        List<@Valid @NotNull EpisodeFields> episodes,

        @Schema(description = "Of a series of short breaks (C1.7).") @Size(max = 1000)
        List<@Valid @NotNull StayFields> stays,

        @Schema(description = "Who was the child's IRO, and from when.") @Size(max = 100)
        List<@Valid @NotNull PastNaming> irosNamed,

        @Size(max = 200) List<@Valid @NotNull PastReview> reviews,

        @Schema(description = "Known by day and person.") @Size(max = 1000)
        List<@Valid @NotNull VisitFields> visits,

        @Schema(description = "Known by the day of the decision.") @Size(max = 100)
        List<@Valid @NotNull PastPermanencePlan> permanencePlans,

        @Schema(description = "Versions of elements of the care plan, known by kind and day.") @Size(max = 500)
        List<@Valid @NotNull PastElement> elements,

        @Schema(description = "Routes to permanence, known by route and first day.") @Size(max = 50)
        List<@Valid @NotNull PastLine> lines,

        @Schema(description = "Known by day and topic.") @Size(max = 100)
        List<@Valid @NotNull PastChallenge> challenges,

        @Schema(description = "What the IRO did between reviews; known by day, kind and person.") @Size(max = 1000)
        List<@Valid @NotNull ContactFields> irosContacts) {

    public PastPeriod {
        stays = Objects.requireNonNullElse(stays, List.of());
        irosNamed = Objects.requireNonNullElse(irosNamed, List.of());
        reviews = Objects.requireNonNullElse(reviews, List.of());
        visits = Objects.requireNonNullElse(visits, List.of());
        permanencePlans = Objects.requireNonNullElse(permanencePlans, List.of());
        elements = Objects.requireNonNullElse(elements, List.of());
        lines = Objects.requireNonNullElse(lines, List.of());
        challenges = Objects.requireNonNullElse(challenges, List.of());
        irosContacts = Objects.requireNonNullElse(irosContacts, List.of());
    }

    /** Its episodes and stays in the words of the domain. */
    public CareFacts facts() {
        return new CareFacts(
                episodes.stream().map(EpisodeFields::read).toList(),
                stays.stream().map(StayFields::read).toList());
    }

    @Override
    public String toString() {
        return "PastPeriod[masked]";
    }
}
