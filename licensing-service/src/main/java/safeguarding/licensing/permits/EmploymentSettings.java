package safeguarding.licensing.permits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The law of hours at work, where it leaves something to the council. */
@ConfigMapping(prefix = "safeguarding.employment")
public interface EmploymentSettings {

    /** The day on which the week of the weekly totals begins: the law does not say. */
    @WithDefault("MONDAY")
    DayOfWeek weekStart();

    /** First civil day on which section 28 of the Act of 2026 holds; absent while no commencement is known. */
    Optional<LocalDate> newSectionCommences();

    /** The byelaw of the council on the employment of children. */
    ByelawSettings byelaw();

    /** The byelaw of the council on the employment of children. */
    interface ByelawSettings {

        /** Whether it allows up to one hour of work before school, as the model byelaw does. */
        @WithDefault("true")
        boolean workBeforeSchool();

        /** Codes of the kinds of light work that it allows at 13 (G1.4): unless set, those of the model byelaw. */
        @WithDefault("agriculture,newspaper-delivery,shop,hairdresser,office,hand-car-wash,cafe-or-restaurant,"
                + "riding-stables,hotel-domestic")
        List<String> lightWorkAtThirteen();
    }
}
