package safeguarding.reviewing.annualreport.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.report.Audience;

/** Who reads a report, and what of it. */
@ApplicationScoped
class ReadersOfReports {

    private static final Set<String> OF_THE_UNIT = Set.of("head-of-safeguarding", "qa-manager");

    private final CurrentCaller current;
    private final Access access;

    ReadersOfReports(CurrentCaller current, Access access) {
        this.current = current;
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

    /**
     * Whether the caller reads drafts and every number. A committee member does not, whatever other role stands in the token
     * that opens nothing here.
     */
    boolean ofTheUnit() {
        return current.caller().roles().stream().anyMatch(OF_THE_UNIT::contains);
    }
}
