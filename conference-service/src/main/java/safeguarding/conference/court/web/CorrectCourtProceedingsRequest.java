package safeguarding.conference.court.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CourtFacts;
import safeguarding.conference.court.CourtHearing;
import safeguarding.platform.problem.ProblemException;

/** All that happened in proceedings, when what is recorded is wrong. */
@Schema(
        description =
                "All that happened in proceedings, when what is recorded is wrong; complete: it replaces what is recorded.")
public record CorrectCourtProceedingsRequest(
        @Schema(description = "Day of the letter before proceedings.") @Nullable
        LocalDate letterOn,

        @Schema(description = "Day of issue: day 1 of C4.1.") @Nullable
        LocalDate issuedOn,

        @Schema(required = true, description = "In the order in which they were granted.") @NotNull @Size(max = 50)
        List<@Valid @NotNull CourtExtensionFields> extensions,

        @Schema(required = true) @NotNull @Size(max = 200) List<@Valid @NotNull CourtHearingFields> hearings,

        @Schema(description = "How they ended; absent when they have not.") @Valid @Nullable
        CourtEndingFields ending,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    CourtFacts facts(CourtFacts recorded) {
        if (letterOn == null && issuedOn == null) {
            throw ProblemException.invalid("issuedOn", "Proceedings begin with a letter or with an application.");
        }
        var read = hearings.stream().map(hearing -> hearing.read(recorded)).toList();
        if (read.stream().map(CourtHearing::hearingId).distinct().count() < read.size()) {
            throw ProblemException.invalid("hearings", "A hearing is named twice.");
        }
        return new CourtFacts(
                letterOn,
                issuedOn,
                extensions.stream().map(CourtExtensionFields::extension).toList(),
                read,
                ending == null ? null : ending.read());
    }

    @Override
    public String toString() {
        return "CorrectCourtProceedingsRequest[masked]";
    }
}
