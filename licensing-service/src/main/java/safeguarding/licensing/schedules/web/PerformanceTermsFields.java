package safeguarding.licensing.schedules.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schedule.LicenceTerms;

/** On what terms a child takes part. */
@Schema(name = "PerformanceTerms", description = "On what terms a child takes part.")
public record PerformanceTermsFields(
        @Schema(required = true, description = "Whether under a licence; without one only H7 and H12 bind.")
        boolean licensed,

        @Schema(
                description =
                        "Civil days on whose night the council lets the child be there after the latest hour (H11); only"
                                + " under a licence.")
        @Size(max = 200)
        @Nullable
        List<@NotNull LocalDate> nightWork,

        @Schema(description = "Whether the council has approved education averaged over four weeks (H8); absent: no.")
        @Nullable
        Boolean educationAveraged,

        @Schema(description = "Whether they are circus performances (H10); absent: no.") @Nullable
        Boolean circus,

        @Schema(
                description = "How many days of performance the licence names (H10); absent: 0.",
                minimum = "0",
                maximum = "1000")
        @Min(0)
        @Max(1000)
        @Nullable
        Integer daysOfLicence) {

    LicenceTerms read() {
        return new LicenceTerms(
                licensed,
                new HashSet<>(Objects.requireNonNullElse(nightWork, List.<LocalDate>of())),
                Boolean.TRUE.equals(educationAveraged),
                Boolean.TRUE.equals(circus),
                Objects.requireNonNullElse(daysOfLicence, 0));
    }
}
