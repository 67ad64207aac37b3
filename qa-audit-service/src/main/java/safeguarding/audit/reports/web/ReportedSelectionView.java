package safeguarding.audit.reports.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the cases of an audit were chosen. */
@Schema(
        name = "ReportedSelection",
        description =
                "How the cases were chosen: with the same question, seed and knowledge anybody draws the same cases again"
                        + " (SA1 to SA6).")
public record ReportedSelectionView(
        @Schema(required = true, description = "Which cases were meant, in a sentence.")
        String cases,

        @Schema(required = true, description = "Civil date on which a case had to be open.")
        LocalDate asAt,

        @Schema(required = true, description = "What the publishers had recorded by then was known.")
        Instant knownAt,

        @Schema(required = true, maxItems = 20, description = "By what the cases were told apart; none: they were not.")
        List<String> strata,

        @Schema(
                required = true,
                description = "How the number was shared among the strata.",
                enumeration = {"proportional", "equal", "given"})
        String allotment,

        @Schema(required = true, maxLength = 64) String seed,

        @Schema(required = true, description = "Digest of the cases among which was drawn (SA4).")
        String frameDigest,

        @Schema(required = true) LocalDate drawnOn,

        @Schema(description = "Cases among which was drawn; absent when suppressed.", minimum = "0") @Nullable
        Long frame,

        @Schema(description = "Cases drawn at first; absent when suppressed.", minimum = "0") @Nullable
        Long drawn,

        @Schema(required = true, maxItems = 20, description = "Why cases were replaced, and how often.")
        List<ReportedCountView> replacements,

        @Schema(required = true) URI link) {}
