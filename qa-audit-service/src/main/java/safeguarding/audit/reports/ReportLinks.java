package safeguarding.audit.reports;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;
import safeguarding.audit.links.Links;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.ReportingYear;

/** Public addresses of reports and their parts. */
@Singleton
public class ReportLinks {

    private final Links links;

    ReportLinks(Links links) {
        this.links = links;
    }

    /** The report of an audit. */
    public URI audit(UUID auditId) {
        return URI.create(links.audit(auditId) + "/report");
    }

    /** The report of a theme. */
    public URI theme(UUID themeId) {
        return URI.create(links.auditTheme(themeId) + "/report");
    }

    /** The report of a year. */
    public URI year(ReportingYear year) {
        return links.to("/v1/annual-reports/" + year.toString().replace('/', '-'));
    }

    /** An edition of it. */
    public URI edition(ReportingYear year, int number) {
        return URI.create(year(year) + "/editions/" + number);
    }

    /** What is said in a section of it. */
    public URI commentary(ReportingYear year, ReportSection section) {
        return URI.create(year(year) + "/commentary/" + Codes.of(section));
    }
}
