package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.involvement.InvolvementEvent.ReportHandedIn;
import safeguarding.platform.aggregate.Aggregate;

/**
 * An agency's report to a conference in its own words: of one piece, or of parts about one child and another. What is handed in
 * about a child replaces what was said about that child and leaves what was said about its siblings; the history keeps it all.
 */
@Entity
@Table(name = "agency_report")
public class AgencyReport extends Aggregate {

    @Column(name = "line_id", nullable = false, updatable = false)
    private UUID lineId;

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_ids", nullable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "agency", nullable = false, updatable = false)
    private String agency;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private AgencyKind kind;

    @Column(name = "about", nullable = false)
    private List<UUID> about;

    @Column(name = "handed_in_at", nullable = false)
    private Instant handedInAt;

    @Column(name = "section_codes", nullable = false)
    private @Nullable List<String> sectionCodes;

    @Column(name = "section_texts", nullable = false)
    private List<String> sectionTexts;

    @Column(name = "author_role", nullable = false)
    private String authorRole;

    @Embedded
    private @Nullable KeptParts parts;

    /** For Hibernate. */
    protected AgencyReport() {}

    private AgencyReport(LineIdentity line) {
        this.lineId = line.id();
        this.conferenceId = line.conferenceId();
        this.area = line.area();
        this.agency = line.agency();
        this.kind = line.kind();
        this.childIds = List.copyOf(new TreeSet<>(line.childIds()));
    }

    /** The agency hands it in. */
    public static AgencyReport handIn(LineIdentity line, WrittenReport written, Instant at, LocalDate on) {
        var report = new AgencyReport(line);
        report.write(line, written, at, on);
        return report;
    }

    /** The agency hands in another one; the same leaves no trace. */
    public void replace(LineIdentity line, WrittenReport written, Instant at, LocalDate on) {
        if (!says(written)) {
            write(line, written, at, on);
        }
    }

    /** Whether just this was handed in, and stands. */
    public boolean says(WrittenReport written) {
        return parts().stream().anyMatch(part -> part.written().equals(written));
    }

    private void write(LineIdentity line, WrittenReport written, Instant at, LocalDate on) {
        var now = Stream.concat(
                        Stream.of(new HandedInPart(written, at)),
                        parts().stream().flatMap(part -> part.without(written.about()).stream()))
                .toList();
        parts = KeptParts.of(now);
        about = List.copyOf(now.stream()
                .flatMap(part -> part.written().about().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        var sections =
                now.stream().flatMap(part -> part.written().sections().stream()).toList();
        sectionCodes = sections.stream().map(each -> each.code().name()).toList();
        sectionTexts = sections.stream().map(ReportSection::text).toList();
        authorRole = written.authorRole();
        handedInAt = at;
        childIds = List.copyOf(new TreeSet<>(line.childIds()));
        happened(new ReportHandedIn(
                id(),
                line,
                on,
                written.sections().stream()
                        .map(each -> each.code().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList()));
    }

    /** The line of the agency. */
    public UUID lineId() {
        return lineId;
    }

    /** What it says, the latest first; no child is in two parts. One that was kept before there were parts is one. */
    public List<HandedInPart> parts() {
        var codes = sectionCodes;
        if (codes == null) {
            return List.of();
        }
        var sections = IntStream.range(0, codes.size())
                .mapToObj(place ->
                        new ReportSection(ReportSectionCode.valueOf(codes.get(place)), sectionTexts.get(place)))
                .toList();
        return parts == null
                ? List.of(new HandedInPart(new WrittenReport(about, sections, authorRole), handedInAt))
                : parts.with(sections);
    }
}
