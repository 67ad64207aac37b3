package safeguarding.conference.involvement.web;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.AgencyInvolvement;
import safeguarding.conference.involvement.AgencyReport;
import safeguarding.conference.involvement.web.HandedInReportRequest.ReportSectionFields;
import safeguarding.conference.links.Links;
import safeguarding.platform.coding.Codes;

/** An agency's report in its own words. */
@Schema(description = "An agency's report in its own words.")
public record HandedInReportView(
        @Schema(required = true) UUID involvementId,

        @Schema(required = true, description = "The children it is about whom the caller may see.")
        List<UUID> childIds,

        @Schema(required = true) List<ReportSectionFields> sections,
        @Schema(required = true) String authorRole,

        @Schema(required = true, description = "When what it says now was handed in.")
        Instant handedInAt,

        @Schema(description = "Whether the first one came by the time of B2.8; absent when no time was set.") @Nullable
        Boolean inTime,

        @Schema(required = true) URI link) {

    static HandedInReportView of(AgencyReport report, AgencyInvolvement line, Collection<UUID> visible, Links links) {
        var written = report.written();
        var came = line.report();
        return new HandedInReportView(
                line.id(),
                written.about().stream().filter(visible::contains).toList(),
                written.sections().stream()
                        .map(section -> new ReportSectionFields(Codes.of(section.code()), section.text()))
                        .toList(),
                written.authorRole(),
                report.handedInAt(),
                came == null ? null : came.inTime(),
                links.to("/v1/involvements/" + line.id() + "/handed-in-report"));
    }

    @Override
    public String toString() {
        return "HandedInReportView[masked]";
    }
}
