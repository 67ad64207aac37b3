package safeguarding.audit.reports;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;
import safeguarding.platform.measure.ReportingYear;

/** What happens to a yearly report. */
public sealed interface AnnualReportEvent extends DomainEvent {

    /** The report. */
    UUID reportId();

    /** The year that it is about. */
    ReportingYear year();

    /** Civil date on which it happened. */
    LocalDate on();

    /** Something else is said in a section, or nothing any more. */
    record CommentaryWritten(UUID reportId, ReportingYear year, ReportSection section, LocalDate on)
            implements AnnualReportEvent {}

    /** An edition is out. */
    record AnnualReportPublished(UUID reportId, ReportingYear year, int edition, LocalDate on)
            implements AnnualReportEvent {}
}
