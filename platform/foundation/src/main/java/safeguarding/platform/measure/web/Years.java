package safeguarding.platform.measure.web;

import java.math.BigDecimal;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Years and values as they stand in addresses and bodies. */
final class Years {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Years() {}

    /** The year of an address; what is no year, such as {@code 2013-15}, is not there. */
    static ReportingYear read(String year) {
        return ReportingYear.written(year)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no such year: years of figures look like 2013-14."));
    }

    /** A value that an indicator can have. */
    static BigDecimal within(Definition indicator, BigDecimal value) {
        if (indicator.kind() == Definition.Kind.SHARE && value.compareTo(WHOLE) > 0) {
            throw ProblemException.invalid("value", "A share is 100 percent at most.");
        }
        return value;
    }
}
