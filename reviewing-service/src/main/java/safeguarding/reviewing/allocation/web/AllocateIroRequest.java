package safeguarding.reviewing.allocation.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.allocation.NamingOfficer.Wanted;

/** Who is to be a child's IRO. */
@Schema(description = "Who is to be a child's IRO.")
public record AllocateIroRequest(
        @Schema(description = "The officer; the best suited one when absent.") @Nullable
        UUID officerId,

        @Schema(description = "From which day; today when absent. Never in the future.") @Nullable
        LocalDate from,

        @Schema(
                description = "Where another officer is wanted than that of a sibling: the conflict, in words (C2.15)."
                        + " It stays in this service.",
                examples = "One accuses the other.")
        @Size(min = 1, max = 1000)
        @Nullable
        String apartFromSiblings) {

    Wanted read(Predicate<UUID> mayName) {
        return new Wanted(officerId, from, apartFromSiblings, mayName);
    }

    @Override
    public String toString() {
        return "AllocateIroRequest[masked]";
    }
}
