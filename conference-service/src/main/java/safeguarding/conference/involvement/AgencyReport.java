package safeguarding.conference.involvement;

import jakarta.persistence.Column;
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
import java.util.stream.IntStream;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.involvement.InvolvementEvent.ReportHandedIn;
import safeguarding.platform.aggregate.Aggregate;

/** An agency's report to a conference in its own words. A fuller one replaces it; what it said before is kept. */
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
    private List<String> sectionCodes;

    @Column(name = "section_texts", nullable = false)
    private List<String> sectionTexts;

    @Column(name = "author_role", nullable = false)
    private String authorRole;

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

    /** The agency hands in a fuller one; the same leaves no trace. */
    public void replace(LineIdentity line, WrittenReport written, Instant at, LocalDate on) {
        if (!written.equals(written())) {
            write(line, written, at, on);
        }
    }

    private void write(LineIdentity line, WrittenReport written, Instant at, LocalDate on) {
        about = written.about();
        sectionCodes =
                written.sections().stream().map(each -> each.code().name()).toList();
        sectionTexts = written.sections().stream().map(ReportSection::text).toList();
        authorRole = written.authorRole();
        handedInAt = at;
        childIds = List.copyOf(new TreeSet<>(line.childIds()));
        happened(new ReportHandedIn(
                id(),
                line,
                on,
                sectionCodes.stream()
                        .map(code -> code.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList()));
    }

    /** Instant (UTC) at which what it says now was handed in. */
    public Instant handedInAt() {
        return handedInAt;
    }

    /** The line of the agency. */
    public UUID lineId() {
        return lineId;
    }

    /** What it says. */
    public WrittenReport written() {
        return new WrittenReport(
                about,
                IntStream.range(0, sectionCodes.size())
                        .mapToObj(place -> new ReportSection(
                                ReportSectionCode.valueOf(sectionCodes.get(place)), sectionTexts.get(place)))
                        .toList(),
                authorRole);
    }
}
