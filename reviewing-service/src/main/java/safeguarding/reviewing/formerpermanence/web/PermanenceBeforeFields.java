package safeguarding.reviewing.formerpermanence.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.formerpermanence.KindOfPermanence;
import safeguarding.reviewing.formerpermanence.PermanenceBefore;

/** From which permanent home a child came into care (PREV_PERM, LA_PERM, DATE_PERM of the return). */
@Schema(
        name = "FormerPermanenceTold",
        description = "From which permanent home a child came into care (PREV_PERM, LA_PERM, DATE_PERM of the return).")
public record PermanenceBeforeFields(
        @Schema(
                required = true,
                description = "What there was (PREV_PERM of the return).",
                enumeration = {"adoption", "special-guardianship", "child-arrangements", "unknown", "none"})
        @NotNull
        String kind,

        @Schema(
                description =
                        "DfE code of the council that arranged it, or the code of the return for another country; absent when not known.")
        @Size(max = 10)
        @Nullable
        String council,

        @Schema(description = "Day of the order; absent when not known.") @Nullable
        LocalDate orderedOn) {

    PermanenceBefore read() {
        return new PermanenceBefore(
                Codes.read("kind", kind, KindOfPermanence.class),
                council == null || council.isBlank() ? null : council.strip(),
                orderedOn);
    }

    static PermanenceBeforeFields of(PermanenceBefore told) {
        return new PermanenceBeforeFields(Codes.of(told.kind()), told.council(), told.orderedOn());
    }

    @Override
    public String toString() {
        return "PermanenceBeforeFields[masked]";
    }
}
