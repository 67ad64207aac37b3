package safeguarding.conference.involvement.web;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.AgencyInvolvement;
import safeguarding.conference.involvement.AgencyReport;
import safeguarding.conference.involvement.web.HandedInReportRequest.ReportSectionFields;
import safeguarding.conference.links.Links;

/** An agency's report in its own words. */
@Schema(
        description =
                "An agency's report in its own words: what it handed in last, and beside it what it handed in before"
                        + " about other children of the conference. Parts about children whom the caller may not see are not there.")
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

        @Schema(
                description =
                        "What was handed in by itself about other children, the latest first; absent when there is none.")
        @Nullable
        List<HandedInPartView> otherChildren,

        @Schema(required = true) URI link) {

    /** The report for this caller; empty when no part of it is about a child whom the caller may see. */
    static Optional<HandedInReportView> of(
            AgencyReport report, AgencyInvolvement line, Collection<UUID> visible, Links links) {
        var parts = report.parts().stream()
                .filter(part -> part.written().about().stream().anyMatch(visible::contains))
                .map(part -> HandedInPartView.of(part, visible))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(of(parts, line, links));
    }

    private static HandedInReportView of(List<HandedInPartView> parts, AgencyInvolvement line, Links links) {
        var latest = parts.getFirst();
        var came = line.report();
        return new HandedInReportView(
                line.id(),
                latest.childIds(),
                latest.sections(),
                latest.authorRole(),
                latest.handedInAt(),
                came == null ? null : came.inTime(),
                parts.size() == 1 ? null : parts.subList(1, parts.size()),
                links.to("/v1/involvements/" + line.id() + "/handed-in-report"));
    }

    @Override
    public String toString() {
        return "HandedInReportView[masked]";
    }
}
