package safeguarding.reviewing.care.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.care.CareFacts;

/** A period of care as it was. */
@Schema(description = "The period as it was, whole, and why what is recorded is wrong.")
public record CorrectPeriodOfCareRequest(
        @Schema(required = true, description = "The earliest first.") @NotEmpty @Size(max = 500)
        List<@Valid @NotNull EpisodeFields> episodes,

        @Schema(description = "Of a series of short breaks.") @Size(max = 1000) @Nullable
        List<@Valid @NotNull StayFields> stays,

        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    CareFacts facts() {
        return new CareFacts(
                episodes.stream().map(EpisodeFields::read).toList(),
                stays == null ? List.of() : stays.stream().map(StayFields::read).toList());
    }

    @Override
    public String toString() {
        return "CorrectPeriodOfCareRequest[masked]";
    }
}
