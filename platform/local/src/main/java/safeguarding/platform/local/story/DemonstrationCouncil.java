package safeguarding.platform.local.story;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import safeguarding.platform.local.council.DemonstrationCounty;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.signin.DemonstrationTokens;
import safeguarding.platform.local.topology.Progress;

/**
 * The invented county, taken in through the doors that any council would use: its chairs and agencies are registered, its
 * children, census files and histories come by the imports, then the head of safeguarding restricts some records and the
 * diary is filled; last, quality assurance draws its audit of long plans. Each step can be taken again without effect, so a run that was ended in the middle is gone on with by
 * the next.
 */
public final class DemonstrationCouncil {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String CASEWORK = "conference";

    private final SuiteHome home;
    private final Progress progress;
    private final Ports ports;
    private final DemonstrationTokens tokens;

    public DemonstrationCouncil(SuiteHome home, Ports ports, Progress progress) {
        this.home = home;
        this.progress = progress;
        this.ports = ports;
        this.tokens = new DemonstrationTokens(ports, home.secrets());
    }

    /** Takes the county in, once; nothing when it was taken in before or the house is to stay empty. */
    public void takeIn() {
        if (!home.council().expectsDemonstration()) {
            return;
        }
        var county = DemonstrationCounty.ofTheReport();
        new Chairs(as("conference-admin")).register();
        new Agencies(as("conference-admin")).register(county.agencies());
        takeIn(county);
        dayToDay(county);
        new LookedAfterCouncil(this::as, progress).takeIn(county.lookedAfter(), today());
        new AuditCouncil(this::as, progress).takeIn(today());
        home.council().demonstrationLoaded();
    }

    /**
     * Who the children are first, so that the census, which knows no siblings, finds them; then what the census says, year by
     * year; then the histories with all that it cannot say, and what has happened since its last year.
     */
    private void takeIn(DemonstrationCounty county) {
        var importing = new BulkImport(as("case-system", "system-operation"), progress);
        importing.histories("children", county.people());
        county.census().forEach(importing::census);
        importing.histories("histories", county.histories());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(home.clock().instant(), ENGLAND);
    }

    private void dayToDay(DemonstrationCounty county) {
        long began = System.nanoTime();
        new RestrictedRecords(as("head-of-safeguarding"), "conference", List.of("S1001", "S1101"))
                .restrict(county.restricted());
        new Diary(as("conference-admin")).book(county.diary(), today());
        new Yardsticks(as("head-of-safeguarding")).set();
        progress.done("restrictions, diary, targets", Duration.ofNanos(System.nanoTime() - began));
    }

    private GatewayClient as(String person) {
        return as(person, CASEWORK);
    }

    private GatewayClient as(String person, String purpose) {
        return new GatewayClient(ports, tokens.of(person), purpose);
    }
}
