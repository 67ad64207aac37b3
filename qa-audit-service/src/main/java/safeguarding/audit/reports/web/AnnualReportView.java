package safeguarding.audit.reports.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A yearly report. */
@Schema(
        name = "AnnualQaReport",
        description = "The yearly report of quality assurance (QA50). It names neither a child nor a member of staff.")
public record AnnualReportView(
        @Schema(required = true, description = "Year from April to March.", examples = "2013/14")
        String year,

        @Schema(
                required = true,
                description = "Whether the figures are those of now, or those that were published.",
                enumeration = {"draft", "published"})
        String state,

        @Schema(
                required = true,
                description = "Whether every number stands in it, or small ones are suppressed.",
                enumeration = {"unit", "public"})
        String audience,

        @Schema(required = true, description = "First day of what happened.")
        LocalDate from,

        @Schema(required = true, description = "Last day of what happened.")
        LocalDate to,

        @Schema(required = true, description = "Day on which things stand: the last of the year, or today before that.")
        LocalDate asAt,

        @Schema(description = "Day of the publication: what was recorded by then is in it. Absent in a draft.")
        @Nullable
        LocalDate knownOn,

        @Schema(description = "Number of the edition, 1 for the first. Absent in a draft.") @Nullable
        Integer edition,

        @Schema(description = "When it was published. Absent in a draft.") @Nullable
        Instant publishedAt,

        @Schema(description = "Why there is another edition. Absent in a draft, and mostly with the first.") @Nullable
        String reason,

        @Schema(required = true, maxItems = 20, description = "All sections, in the order of the document.")
        List<AnnualSectionView> sections,

        @Schema(required = true, maxItems = 1000, description = "What was published of this year, the earliest first.")
        List<EditionView> editions,

        @Schema(required = true, description = "The report itself.")
        URI link) {

    /** That an edition is there. */
    @Schema(name = "AnnualQaReportEdition", description = "That an edition of a yearly report is there.")
    public record EditionView(
            @Schema(required = true, description = "1 for the first.", examples = "1")
            int number,

            @Schema(required = true) LocalDate publishedOn,

            @Schema(description = "Why it was published; mostly absent with the first.") @Nullable
            String reason,

            @Schema(required = true) URI link) {}
}
