package safeguarding.licensing.stage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schedule.Schedule;

/** When a child is at places of performance or rehearsal. */
@Schema(
        name = "PerformanceSchedule",
        description =
                "When a child is at places of performance or rehearsal, planned or recorded. What it did before belongs"
                        + " to it as far as days running, nights and gaps reach back.")
public record ScheduleFields(
        @Schema(required = true) @NotEmpty @Size(max = 1000) List<@Valid @NotNull StayFields> stays,

        @Schema(description = "Education outside the stays on days on which school is missed, own school included.")
        @Size(max = 400)
        @Nullable
        List<@Valid @NotNull EducationFields> educationElsewhere,

        @Schema(
                description =
                        "Civil days on which school is missed for other reasons of the performance, such as travel.")
        @Size(max = 400)
        @Nullable
        List<@NotNull LocalDate> absences) {

    /** Education on a day. */
    @Schema(name = "PerformanceEducation", description = "Education on a civil day outside the stays.")
    public record EducationFields(
            @Schema(required = true) @NotNull LocalDate on,

            @Schema(required = true, minimum = "0", maximum = "1440") @Min(0) @Max(1440)
            int minutes) {}

    /** As it is kept. */
    public static ScheduleFields of(Schedule schedule) {
        return new ScheduleFields(
                schedule.stays().stream().map(StayFields::of).toList(),
                schedule.educationElsewhere().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new EducationFields(each.getKey(), each.getValue()))
                        .toList(),
                schedule.absences().stream().sorted().toList());
    }

    /** To be kept; refuses what makes no sense ({@code invalid-request}). */
    public Schedule read() {
        var minutes = new TreeMap<LocalDate, Integer>();
        for (var each : Objects.requireNonNullElse(educationElsewhere, List.<EducationFields>of())) {
            minutes.merge(each.on(), each.minutes(), Integer::sum);
        }
        return new Schedule(
                stays.stream().map(StayFields::read).toList(),
                minutes,
                new HashSet<>(Objects.requireNonNullElse(absences, List.<LocalDate>of())));
    }
}
