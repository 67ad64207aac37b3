package safeguarding.reviewing.allocation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.identity.Identifiers;
import safeguarding.reviewing.allocation.AllocationFacts;
import safeguarding.reviewing.allocation.Cover;
import safeguarding.reviewing.allocation.Term;

/** Who was a child's IRO, whole. */
@Schema(description = "Who was and is a child's IRO, and who stood and stands in: all of it, as it was.")
public record CorrectIroAllocationRequest(
        @Schema(required = true, description = "May be empty: nobody was named.") @NotNull @Size(max = 200)
        List<@Valid @NotNull TermFields> terms,

        @Schema(required = true) @NotNull @Size(max = 500) List<@Valid @NotNull CoverFields> covers,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    /** An officer was the named IRO from a day on. */
    @Schema(name = "IroTermCorrection", description = "An officer was the named IRO from a day on.")
    public record TermFields(
            @Schema(required = true) @NotNull UUID officerId,

            @Schema(required = true, description = "First day.") @NotNull
            LocalDate from,

            @Schema(description = "The conflict for which it was not the officer of a sibling (C2.15).")
            @Size(min = 1, max = 1000)
            @Nullable
            String apartFromSiblings,

            @Schema(description = "What the officer before passed on.") @Valid @Nullable
            HandOverFields takenOver) {

        @Override
        public String toString() {
            return "TermFields[masked]";
        }
    }

    /** Somebody stood in. */
    @Schema(name = "IroCoverCorrection", description = "Somebody stood in.")
    public record CoverFields(
            @Schema(description = "That of the cover as it was recorded; absent for one that was not.") @Nullable
            UUID coverId,

            @Schema(required = true) @NotNull UUID officerId,

            @Schema(required = true, description = "First day.") @NotNull
            LocalDate from,

            @Schema(required = true, description = "Last day.") @NotNull
            LocalDate to) {}

    /** The facts; what spoke for an officer is kept where officer and day stay the same. */
    AllocationFacts facts(AllocationFacts before) {
        return new AllocationFacts(
                terms.stream().map(term -> term(term, before)).toList(),
                covers.stream().map(CorrectIroAllocationRequest::cover).toList());
    }

    private static Term term(TermFields told, AllocationFacts before) {
        var because = before.terms().stream()
                .filter(term ->
                        term.officerId().equals(told.officerId) && term.from().equals(told.from))
                .findFirst()
                .map(Term::because)
                .orElse(List.of());
        var takenOver = told.takenOver;
        return new Term(
                told.officerId,
                told.from,
                because,
                told.apartFromSiblings,
                takenOver == null ? null : takenOver.read());
    }

    private static Cover cover(CoverFields told) {
        return new Cover(told.coverId == null ? Identifiers.next() : told.coverId, told.officerId, told.from, told.to);
    }

    @Override
    public String toString() {
        return "CorrectIroAllocationRequest[masked]";
    }
}
