package safeguarding.reviewing.missing.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.missing.Absence;
import safeguarding.reviewing.missing.AbsenceKind;

/** That a child was missing, or away without authorisation. */
@Schema(name = "MissingEpisodeTold", description = "That a child was missing, or away without authorisation.")
public record AbsenceFields(
        @Schema(
                required = true,
                description = "Whether the child was missing (M in the return) or away without authorisation (A).",
                enumeration = {"missing", "away"})
        @NotNull
        String kind,

        @Schema(required = true, description = "Day on which it began; never in the future.") @NotNull
        LocalDate startedOn,

        @Schema(description = "Day of the return; absent while it lasts.") @Nullable
        LocalDate endedOn,

        @Schema(description = "Whether a return interview was offered; absent while nobody has said.") @Nullable
        Boolean interviewOffered,

        @Schema(description = "Whether the child accepted it; absent while nobody has said.") @Nullable
        Boolean interviewAccepted) {

    Absence read() {
        return new Absence(
                Codes.read("kind", kind, AbsenceKind.class), startedOn, endedOn, interviewOffered, interviewAccepted);
    }

    static AbsenceFields of(Absence told) {
        return new AbsenceFields(
                Codes.of(told.kind()),
                told.startedOn(),
                told.endedOn(),
                told.interviewOffered(),
                told.interviewAccepted());
    }

    @Override
    public String toString() {
        return "AbsenceFields[masked]";
    }
}
