package safeguarding.reviewing.annualreport;

import jakarta.inject.Singleton;
import java.net.URI;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.reviewing.links.Links;

/** Public addresses of reports and their parts. */
@Singleton
public class AnnualReportLinks {

    private final Links links;

    AnnualReportLinks(Links links) {
        this.links = links;
    }

    /** The report of a year. */
    public URI report(ReportingYear year) {
        return links.to("/v1/annual-reports/" + inAddresses(year));
    }

    /** An edition of it. */
    public URI edition(ReportingYear year, int number) {
        return URI.create(report(year) + "/editions/" + number);
    }

    /** What is said in a section of it. */
    public URI commentary(ReportingYear year, ReportSection section) {
        return URI.create(report(year) + "/commentary/" + Codes.of(section));
    }

    private static String inAddresses(ReportingYear year) {
        return year.toString().replace('/', '-');
    }
}
