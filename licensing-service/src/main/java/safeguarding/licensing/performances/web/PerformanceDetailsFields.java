package safeguarding.licensing.performances.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.performances.PerformanceContent;
import safeguarding.licensing.performances.PlannedSchedule;
import safeguarding.licensing.stage.ScheduleFields;
import safeguarding.licensing.stage.SchoolYearFields;

/** Everything that an application holds beside the child and the production. */
@Schema(
        name = "PerformanceLicenceDetails",
        description =
                "Everything that an application holds beside the child and the production (H17). What is left out has not"
                        + " been said; an empty list says that there is none. No medical certificate is asked since 2015.")
public record PerformanceDetailsFields(
        @Schema(required = true, description = "Civil date on which the council received it (H5).") @NotNull
        LocalDate receivedOn,

        @Schema(description = "Why it is taken although it came less than 21 days before (H5).")
        @Size(max = 1000)
        @Nullable
        String lateReason,

        @Schema(required = true, description = "Civil days of performance.") @NotEmpty @Size(max = 400)
        List<@NotNull LocalDate> performances,

        @Schema(description = "Civil days of rehearsal.") @Size(max = 400) @Nullable
        List<@NotNull LocalDate> rehearsals,

        @Schema(description = "What the child does.", examples = "Dances in the chorus.") @Size(max = 2000) @Nullable
        String nature,

        @Schema(
                description =
                        "Civil days on whose night the child is to be there after the latest hour (H11); whoever grants the"
                                + " licence consents to it.")
        @Size(max = 200)
        @Nullable
        List<@NotNull LocalDate> nightWork,

        @Schema(description = "Why at night.") @Size(max = 1000) @Nullable
        String nightWorkReason,

        @Schema(description = "Civil days on which school is missed.") @Size(max = 400) @Nullable
        List<@NotNull LocalDate> schoolAbsence,

        @Schema(required = true) @Valid @NotNull ArrangementsFields arrangements,

        @Schema(description = "Whether education averaged over four weeks is asked for (H8); absent: no.") @Nullable
        Boolean educationAveraged,

        @Schema(description = "What is earned by the child's part.") @Size(max = 50) @Nullable
        List<@Valid @NotNull EarningFields> earnings,

        @Schema(description = "Licences granted or refused elsewhere in the last 12 months.") @Size(max = 100) @Nullable
        List<@Valid @NotNull LicenceElsewhereFields> elsewhere,

        @Schema(description = "Performances without a licence in the last 12 months.") @Size(max = 100) @Nullable
        List<@Valid @NotNull UnlicensedPerformanceFields> unlicensed,

        @Schema(description = "Civil date on which the officer saw a proof of birth.") @Nullable
        LocalDate birthProofSeenOn,

        @Schema(description = "Civil date on which the officer saw a photograph.") @Nullable
        LocalDate photoSeenOn,

        @Schema(description = "The planned schedule, which the law of hours is asked about.") @Valid @Nullable
        ScheduleFields plan,

        @Schema(description = "The calendar of the child's school, for the planned schedule.") @Valid @Nullable
        SchoolYearFields calendar) {

    static PerformanceDetailsFields of(PerformanceContent it) {
        var plan = it.plan();
        var school = plan == null ? null : plan.school();
        return new PerformanceDetailsFields(
                it.receivedOn(),
                it.lateReason(),
                List.copyOf(it.performances()),
                List.copyOf(it.rehearsals()),
                it.nature(),
                List.copyOf(it.nightWork()),
                it.nightWorkReason(),
                List.copyOf(it.schoolAbsence()),
                ArrangementsFields.of(it.arrangements()),
                it.educationAveraged(),
                each(it.earnings(), EarningFields::of),
                each(it.elsewhere(), LicenceElsewhereFields::of),
                each(it.unlicensed(), UnlicensedPerformanceFields::of),
                it.birthProofSeenOn(),
                it.photoSeenOn(),
                plan == null ? null : ScheduleFields.of(plan.schedule()),
                school == null ? null : SchoolYearFields.of(school));
    }

    PerformanceContent read() {
        return new PerformanceContent(
                receivedOn,
                lateReason,
                new TreeSet<>(performances),
                days(rehearsals),
                nature,
                days(nightWork),
                nightWorkReason,
                days(schoolAbsence),
                arrangements.read(),
                Boolean.TRUE.equals(educationAveraged),
                each(earnings, EarningFields::read),
                each(elsewhere, LicenceElsewhereFields::read),
                each(unlicensed, UnlicensedPerformanceFields::read),
                birthProofSeenOn,
                photoSeenOn,
                planned());
    }

    private @Nullable PlannedSchedule planned() {
        if (plan == null) {
            return null;
        }
        return new PlannedSchedule(plan.read(), calendar == null ? null : calendar.read());
    }

    private static SortedSet<LocalDate> days(@Nullable List<LocalDate> told) {
        return new TreeSet<>(Objects.requireNonNullElse(told, List.<LocalDate>of()));
    }

    private static <A, B> @Nullable List<B> each(@Nullable List<A> all, Function<A, B> as) {
        return all == null ? null : all.stream().map(as).toList();
    }

    @Override
    public String toString() {
        return "PerformanceDetailsFields[masked]";
    }
}
