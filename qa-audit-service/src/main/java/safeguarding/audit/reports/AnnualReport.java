package safeguarding.audit.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import safeguarding.audit.reports.AnnualReportEvent.AnnualReportPublished;
import safeguarding.audit.reports.AnnualReportEvent.CommentaryWritten;
import safeguarding.platform.aggregate.DomainEvent;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.report.YearlyReport;

/** The report of a year of quality assurance. */
@Entity
@Table(name = "annual_report")
public class AnnualReport extends YearlyReport {

    /** For Hibernate. */
    protected AnnualReport() {}

    private AnnualReport(ReportingYear year) {
        super(year);
    }

    /** The report of a year in which nothing is said yet. */
    static AnnualReport of(ReportingYear year) {
        return new AnnualReport(year);
    }

    @Override
    protected DomainEvent written(Enum<?> section, LocalDate on) {
        return new CommentaryWritten(id(), year(), (ReportSection) section, on);
    }

    @Override
    protected DomainEvent published(int edition, LocalDate on) {
        return new AnnualReportPublished(id(), year(), edition, on);
    }
}
