package safeguarding.audit.reports.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.reports.ReportLinks;
import safeguarding.audit.reports.ReportSection;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.report.SectionComment;

/** What is said in a section of the yearly report, beside its figures. */
@Schema(
        name = "AnnualQaReportCommentary",
        description =
                "What the manager of quality assurance says in a section. It is printed: neither a child nor a member of staff is named in"
                        + " it, and nothing checks that.")
public record CommentaryView(
        @Schema(required = true, examples = "2013/14") String year,
        @Schema(required = true, examples = "summary") String section,
        @Schema(required = true) String title,

        @Schema(description = "Plain text; absent while nothing is said.") @Nullable
        String text,

        @Nullable LocalDate writtenOn,

        @Schema(description = "Staff number.") @Nullable String writtenBy,

        @Schema(required = true) URI link) {

    static CommentaryView of(
            ReportingYear year, ReportSection section, Optional<SectionComment> said, ReportLinks links) {
        return new CommentaryView(
                year.toString(),
                Codes.of(section),
                section.title(),
                said.map(SectionComment::text).orElse(null),
                said.map(SectionComment::writtenOn).orElse(null),
                said.map(SectionComment::writtenBy).orElse(null),
                links.commentary(year, section));
    }

    @Override
    public String toString() {
        return "CommentaryView[" + year + ", " + section + "]";
    }
}
