package safeguarding.reviewing.annualreport.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.web.ShowingFigures;
import safeguarding.reviewing.annualreport.Audience;

/** Who reads a report, and what of it. */
@ApplicationScoped
class ReadersOfReports {

    private final ShowingFigures showing;
    private final Access access;

    ReadersOfReports(ShowingFigures showing, Access access) {
        this.showing = showing;
        this.access = access;
    }

    /**
     * For whom the running request has the report. The purpose is asked as for every list; which rows the caller may see is
     * no matter, since all children count and none is shown.
     *
     * @param asked code of what was asked for; null for as much as the caller may have
     */
    Audience admit(@Nullable String asked) {
        access.toList("child_id");
        var audience = Codes.readOrNull("for", asked, Audience.class);
        return audience == Audience.PUBLIC || !ofTheUnit() ? Audience.PUBLIC : Audience.UNIT;
    }

    /** Whoever is not of the unit reads what was published, and no draft. */
    boolean ofTheUnit() {
        return showing.everyNumberIsForTheCaller();
    }
}
