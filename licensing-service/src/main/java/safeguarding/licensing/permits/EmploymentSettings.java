package safeguarding.licensing.permits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The law of hours at work, where it leaves something to the council. */
@ConfigMapping(prefix = "safeguarding.employment")
public interface EmploymentSettings {

    /** The day on which the week of the weekly totals begins: the law does not say. */
    @WithDefault("MONDAY")
    DayOfWeek weekStart();

    /** First civil day on which section 28 of the Act of 2026 holds; absent while no commencement is known. */
    @WithName("commencement-of-2026")
    Optional<LocalDate> commencementOf2026();

    /** The byelaw of the council on the employment of children. */
    ByelawSettings byelaw();

    /** The byelaw of the council on the employment of children. */
    interface ByelawSettings {

        /** Whether it allows up to one hour of work before school, as the model byelaw does. */
        @WithDefault("true")
        boolean workBeforeSchool();

        /** Codes of the kinds of light work that it allows at 13 (G1.4); absent: those of the model byelaw. */
        @WithName("light-work-at-13")
        Optional<Set<String>> lightWorkAt13();
    }
}
