package safeguarding.platform.feed;

import java.util.Set;

/** Who may read the feed: everybody whose role reaches children, each within that reach. */
final class EventReaders {

    static final String CHAIR = "chair";
    static final String CONFERENCE_ADMIN = "conference-admin";
    static final String IRO = "iro";
    static final String QA_MANAGER = "qa-manager";
    static final String QA_OFFICER = "qa-officer";
    static final String LICENSING_OFFICER = "licensing-officer";
    static final String TEAM_MANAGER = "team-manager";
    static final String HEAD_OF_SAFEGUARDING = "head-of-safeguarding";
    static final String CASE_SYSTEM = "case-system";
    static final String PARTNER_AGENCY = "partner-agency";
    static final String DUTY_TEAM = "duty-team";

    /** Another service of the unit, which keeps what it has to know of all children and must miss no event of any. */
    static final String UNIT_SERVICE = "unit-service";

    /** All of them; an operator, who sees envelopes only, is none. */
    static final Set<String> ALL = Set.of(
            CHAIR,
            CONFERENCE_ADMIN,
            IRO,
            QA_MANAGER,
            QA_OFFICER,
            LICENSING_OFFICER,
            TEAM_MANAGER,
            HEAD_OF_SAFEGUARDING,
            CASE_SYSTEM,
            PARTNER_AGENCY,
            DUTY_TEAM);

    private EventReaders() {}
}
