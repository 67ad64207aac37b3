package safeguarding.reviewing.workers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.workers.ChangeOfWorker;
import safeguarding.reviewing.workers.Holder;

/** Which social worker holds the case of a child, and since when. */
@Schema(name = "CaseHolder", description = "Which social worker holds the case of a child, and since when.")
public record HolderFields(
        @Schema(required = true, description = "Staff number; never in an event.") @NotBlank @Size(max = 100)
        String socialWorker,

        @Schema(
                description =
                        "Entry at Social Work England, SW_ID of the return; of somebody without one XX and a reference of the council. Never in an event.")
        @Size(max = 20)
        @Nullable
        String registration,

        @Schema(description = "Code of the team; absent when not known.") @Size(max = 100) @Nullable
        String team,

        @Schema(
                required = true,
                description = "Day from which the worker holds the case; never in the future. May lie before the care.")
        @NotNull
        LocalDate from,

        @Schema(description = "Day on which another took it, or nobody holds it any more; absent while it lasts.")
        @Nullable
        LocalDate until,

        @Schema(
                required = true,
                description = "Why this worker took the case (SW_REASON of the return).",
                enumeration = {
                    "caseloads",
                    "first-contact",
                    "worker-left",
                    "restructure",
                    "transfer",
                    "absence",
                    "child-asked",
                    "carer-asked",
                    "worker-died",
                    "other"
                })
        @NotNull
        String because) {

    Holder read() {
        return new Holder(
                socialWorker,
                registration == null || registration.isBlank() ? null : registration.strip(),
                team == null || team.isBlank() ? null : team.strip(),
                from,
                until,
                Codes.read("because", because, ChangeOfWorker.class));
    }

    static HolderFields of(Holder told) {
        return new HolderFields(
                told.socialWorker(),
                told.registration(),
                told.team(),
                told.from(),
                told.until(),
                Codes.of(told.because()));
    }

    @Override
    public String toString() {
        return "HolderFields[masked]";
    }
}
