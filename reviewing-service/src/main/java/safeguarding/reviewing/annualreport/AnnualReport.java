package safeguarding.reviewing.annualreport;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import safeguarding.platform.aggregate.DomainEvent;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.report.YearlyReport;
import safeguarding.reviewing.annualreport.AnnualReportEvent.AnnualReportPublished;
import safeguarding.reviewing.annualreport.AnnualReportEvent.CommentaryWritten;

/** The report of a year on the independent reviewing service. */
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
