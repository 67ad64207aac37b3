package safeguarding.licensing.rows;

import java.util.List;
import java.util.Set;
import safeguarding.licensing.bodies.BodyRows;
import safeguarding.licensing.chaperonebookings.BookingRows;
import safeguarding.licensing.chaperones.ChaperoneRows;
import safeguarding.licensing.children.LicensedChildRows;
import safeguarding.licensing.employers.EmployerRows;
import safeguarding.licensing.licences.LicenceRows;
import safeguarding.licensing.parties.PartyRows;
import safeguarding.licensing.permits.WorkPermitRows;
import safeguarding.licensing.productions.ProductionRows;
import safeguarding.licensing.schedules.ScheduleRows;
import safeguarding.licensing.schoolcalendars.SchoolCalendarRows;
import safeguarding.licensing.signatures.SignatureRows;
import safeguarding.platform.testing.rows.AllFeatures;
import safeguarding.platform.testing.rows.FoundationRows;
import safeguarding.platform.testing.rows.ServiceRows;
import safeguarding.platform.testing.rows.ToldStory;
import safeguarding.platform.testing.tokens.TestTokens;

/** This service, as the matrices see it. */
final class LicensingRows implements ServiceRows {

    /** In the order in which a story is told. */
    private static final AllFeatures FEATURES = new AllFeatures(List.of(
            new FoundationRows("licensing", "Licensing", "LC1"),
            new PartyRows(),
            new SchoolCalendarRows(),
            new EmployerRows(),
            new LicenceRows(),
            new LicensedChildRows(),
            new WorkPermitRows(),
            new SignatureRows(),
            new ProductionRows(),
            new ScheduleRows(),
            new ChaperoneRows(),
            new BookingRows(),
            new BodyRows()));

    private final boolean childrenOnly;

    /** All that belongs to an area. */
    LicensingRows() {
        this(false);
    }

    private LicensingRows(boolean childrenOnly) {
        this.childrenOnly = childrenOnly;
    }

    /** Of all that belongs to an area, what is about a child. */
    static LicensingRows ofChildren() {
        return new LicensingRows(true);
    }

    @Override
    public String service() {
        return "licensing";
    }

    @Override
    public String purpose() {
        return "licensing";
    }

    /** Whoever breaks a glass is admitted for casework. */
    @Override
    public String purposeOf(TestTokens caller) {
        return caller.roles().contains("case-system") ? "system-operation" : "direct-care";
    }

    @Override
    public List<String> insiders() {
        return List.of("licensing-officer", "qa-manager", "head-of-safeguarding", "team-manager", "case-system");
    }

    @Override
    public ToldStory told() {
        return FEATURES.told();
    }

    @Override
    public String body(String operationId) {
        return FEATURES.body(operationId);
    }

    @Override
    public Set<String> aboutNoChild() {
        return childrenOnly ? FEATURES.aboutNoChildOrAnArea() : FEATURES.aboutNoChild();
    }
}
