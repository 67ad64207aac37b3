package safeguarding.platform.measure.web;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import safeguarding.platform.measure.ReportingYear;

/**
 * The place in an address where something is written down about an indicator in a year.
 *
 * @param indicatorId id of the indicator
 * @param year such as {@code 2013-14}
 */
public record YearOfIndicator(
        @Parameter(description = "Id of the indicator.", example = "initial-conferences-in-time")
        @PathParam("indicatorId")
        String indicatorId,

        @Parameter(description = "Year from April to March.", example = "2013-14") @PathParam("year")
        String year) {

    /** The year; {@code not-found} when it is none. */
    ReportingYear read() {
        return Years.read(year);
    }
}
