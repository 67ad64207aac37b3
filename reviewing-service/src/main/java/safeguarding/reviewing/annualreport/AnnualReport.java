package safeguarding.reviewing.annualreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.reviewing.annualreport.AnnualReportEvent.AnnualReportPublished;
import safeguarding.reviewing.annualreport.AnnualReportEvent.CommentaryWritten;

/** The report of a year: what is said in it, and how often it was published. It begins with the first word or edition. */
@Entity
@Table(name = "annual_report")
public class AnnualReport extends Aggregate {

    @Column(name = "year_starts_in", nullable = false, updatable = false)
    private int yearStartsIn;

    @Column(name = "commentary", nullable = false)
    private Commentary commentary = Commentary.NONE;

    @Column(name = "editions", nullable = false)
    private int editions;

    /** For Hibernate. */
    protected AnnualReport() {}

    private AnnualReport(ReportingYear year) {
        this.yearStartsIn = year.startsIn();
    }

    /** The report of a year in which nothing is said yet. */
    static AnnualReport of(ReportingYear year) {
        return new AnnualReport(year);
    }

    /**
     * Says something in a section. The same again leaves no trace.
     *
     * @param text null when nothing is to be said there
     */
    void comment(ReportSection section, @Nullable String text, LocalDate on, String by) {
        var before = commentary.in(section).map(SectionComment::text).orElse(null);
        if (Objects.equals(before, text)) {
            return;
        }
        commentary =
                text == null ? commentary.without(section) : commentary.with(new SectionComment(section, text, on, by));
        happened(new CommentaryWritten(id(), year(), section, on));
    }

    /** Publishes it once more. */
    void publish(LocalDate on) {
        editions++;
        happened(new AnnualReportPublished(id(), year(), editions, on));
    }

    /** The year that it is about. */
    public ReportingYear year() {
        return new ReportingYear(yearStartsIn);
    }

    /** What is said in it. */
    public Commentary commentary() {
        return commentary;
    }

    /** How often it was published; the number of the latest edition. */
    public int editions() {
        return editions;
    }
}
