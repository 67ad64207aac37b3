package safeguarding.licensing.dailyrecords.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.dailyrecords.DailyRecord;
import safeguarding.licensing.dailyrecords.RecordedDay;
import safeguarding.licensing.dailyrecords.SumPaid;
import safeguarding.licensing.stage.StayFields;

/** What a record of a day holds. */
@Schema(name = "DailyRecordDetails", description = "What a record of a day holds (H18).")
public record DailyRecordFields(
        @Schema(
                description =
                        "Licence under which the child took part; absent when it took part without one. It names and"
                                + " covers the day (LC50).")
        @Nullable
        UUID licenceId,

        @Schema(
                required = true,
                description = "Arrivals, departures, performances, breaks and lessons; each stay begins on the day.")
        @NotEmpty
        @Size(max = 10)
        List<@Valid @NotNull StayFields> stays,

        @Schema(
                description = "Minutes of education on the day outside the stays; absent: none.",
                minimum = "0",
                maximum = "1440")
        @Min(0)
        @Max(1440)
        @Nullable
        Integer taughtElsewhere,

        @Schema(
                description =
                        "Whether school is missed for another reason of the performance than a stay in school hours, such"
                                + " as travel; absent: no.")
        @Nullable
        Boolean schoolMissed,

        @Schema(description = "Injuries and illness; absent: none.") @Size(max = 4000) @Nullable
        String injuries,

        @Schema(description = "Sums paid; absent: none.") @Size(max = 50) @Nullable
        List<@Valid @NotNull PaidFields> paid) {

    /** A sum that was paid. */
    @Schema(name = "DailyRecordSumPaid", description = "A sum that was paid for the child's part.")
    public record PaidFields(
            @Schema(required = true, description = "To whom.", examples = "A parent") @NotBlank @Size(max = 200)
            String to,

            @Schema(required = true, description = "How much, in pence.", examples = "4500", minimum = "0") @Min(0)
            int pence) {}

    static DailyRecordFields of(DailyRecord record) {
        var it = record.content();
        return new DailyRecordFields(
                record.licenceId().orElse(null),
                it.stays().stream().map(StayFields::of).toList(),
                it.taughtElsewhere(),
                it.schoolMissed(),
                it.injuries(),
                it.paid().stream()
                        .map(each -> new PaidFields(each.to(), each.pence()))
                        .toList());
    }

    RecordedDay read() {
        return new RecordedDay(
                stays.stream().map(StayFields::read).toList(),
                Objects.requireNonNullElse(taughtElsewhere, 0),
                Boolean.TRUE.equals(schoolMissed),
                injuries,
                Objects.requireNonNullElse(paid, List.<PaidFields>of()).stream()
                        .map(each -> new SumPaid(each.to(), each.pence()))
                        .toList());
    }

    @Override
    public String toString() {
        return "DailyRecordFields[masked]";
    }
}
