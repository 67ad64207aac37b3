package safeguarding.platform.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.aggregate.DomainEvent;
import safeguarding.platform.measure.ReportingYear;

/** The report of a year: what is said in it, and how often it was published. It begins with the first word or edition. */
@MappedSuperclass
public abstract class YearlyReport extends Aggregate {

    @Column(name = "year_starts_in", nullable = false, updatable = false)
    private int yearStartsIn;

    @Column(name = "commentary", nullable = false)
    @Convert(converter = CommentaryColumn.class)
    private Commentary commentary = Commentary.NONE;

    @Column(name = "editions", nullable = false)
    private int editions;

    /** For Hibernate. */
    protected YearlyReport() {}

    /** The report of a year in which nothing is said yet. */
    protected YearlyReport(ReportingYear year) {
        this.yearStartsIn = year.startsIn();
    }

    /** That something else is said in a section, or nothing any more. */
    protected abstract DomainEvent written(Enum<?> section, LocalDate on);

    /** That an edition is out. */
    protected abstract DomainEvent published(int edition, LocalDate on);

    /**
     * Says something in a section. The same again leaves no trace.
     *
     * @param text null when nothing is to be said there
     */
    void comment(Enum<?> section, @Nullable String text, LocalDate on, String by) {
        var before = commentary.in(section).map(SectionComment::text).orElse(null);
        if (Objects.equals(before, text)) {
            return;
        }
        commentary = text == null
                ? commentary.without(section)
                : commentary.with(section, new SectionComment(section.name(), text, on, by));
        happened(written(section, on));
    }

    /** Publishes it once more. */
    void publish(LocalDate on) {
        editions++;
        happened(published(editions, on));
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
