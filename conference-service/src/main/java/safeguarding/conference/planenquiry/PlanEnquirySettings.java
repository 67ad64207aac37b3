package safeguarding.conference.planenquiry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Map;

/** Whom to ring about a plan, and how long what has just ended still counts. */
@ConfigMapping(prefix = "safeguarding.plan-enquiries")
public interface PlanEnquirySettings {

    /** How long a plan that has ended, or a conference that was held, still lets the unit be rung. */
    @WithDefault("P28D")
    Period recent();

    /** The unit in office hours. */
    Number office();

    /** The emergency duty team at all other hours. */
    Number outOfHours();

    /** Team of the area with this code, rung in office hours about a child who is on a plan there. */
    Map<String, Number> areas();

    /** A telephone and when it is answered. */
    interface Number {

        /** Who answers. */
        String name();

        /** Telephone number. */
        String telephone();

        /** When, in words. */
        String hours();
    }
}
