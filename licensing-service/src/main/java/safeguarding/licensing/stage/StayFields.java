package safeguarding.licensing.stage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schedule.Occupation;
import safeguarding.licensing.law.schedule.Part;
import safeguarding.licensing.law.schedule.Stay;
import safeguarding.licensing.law.time.Stretch;
import safeguarding.platform.coding.Codes;

/** A child's stay at a place of performance or rehearsal. */
@Schema(
        name = "PerformanceStay",
        description =
                "A stay at a place of performance or rehearsal. Time that no part names is waiting. A time that is not"
                        + " later than the one it follows is a time of the next day.")
public record StayFields(
        @Schema(required = true, description = "Civil day of the arrival (Europe/London).") @NotNull
        LocalDate on,

        @Schema(required = true, description = "Arrival, London time.", examples = "13:00")
        @NotNull
        @Pattern(regexp = StayFields.TIME)
        @Size(max = 5)
        String arrival,

        @Schema(required = true, description = "Departure, London time.", examples = "17:30")
        @NotNull
        @Pattern(regexp = StayFields.TIME)
        @Size(max = 5)
        String departure,

        @Schema(description = "What the child does there.") @Size(max = 50) @Nullable
        List<@Valid @NotNull PartFields> parts) {

    /** A time of the day, in whole minutes. */
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** A part of a stay. */
    @Schema(name = "PerformanceStayPart", description = "What a child does for a time.")
    public record PartFields(
            @Schema(
                    required = true,
                    enumeration = {"performing", "rehearsing", "rest", "meal", "lesson"})
            @NotBlank
            @Size(max = 20)
            String occupation,

            @Schema(required = true, description = "London time.", examples = "14:00")
            @NotNull
            @Pattern(regexp = StayFields.TIME)
            @Size(max = 5)
            String from,

            @Schema(required = true, description = "London time.", examples = "15:15")
            @NotNull
            @Pattern(regexp = StayFields.TIME)
            @Size(max = 5)
            String until) {}

    /** As it is kept. */
    public static StayFields of(Stay stay) {
        return new StayFields(
                stay.presence().from().toLocalDate(),
                stay.presence().from().toLocalTime().toString(),
                stay.presence().until().toLocalTime().toString(),
                stay.parts().stream()
                        .map(part -> new PartFields(
                                Codes.of(part.occupation()),
                                part.when().from().toLocalTime().toString(),
                                part.when().until().toLocalTime().toString()))
                        .toList());
    }

    /** To be kept; refuses what makes no sense ({@code invalid-request}). */
    public Stay read() {
        return new Stay(
                Stretch.on(on, LocalTime.parse(arrival), LocalTime.parse(departure)),
                Objects.requireNonNullElse(parts, List.<PartFields>of()).stream()
                        .map(this::part)
                        .toList());
    }

    private Part part(PartFields part) {
        var from = LocalTime.parse(part.from());
        var day = from.isBefore(LocalTime.parse(arrival)) ? on.plusDays(1) : on;
        return new Part(
                Codes.read("parts.occupation", part.occupation(), Occupation.class),
                Stretch.on(day, from, LocalTime.parse(part.until())));
    }
}
