package safeguarding.conference.crowd;

import safeguarding.platform.testing.tokens.TestTokens;

/** Each kind of caller, with an area of theirs. */
enum Who {
    EVERYWHERE("area-2", TestTokens.of("chair").staff("S1")),
    ONE_AREA("area-2", TestTokens.of("team-manager").areas("area-2").staff("S2")),
    TWO_AREAS("area-1", TestTokens.of("conference-admin").areas("area-1", "far-isle")),
    SMALL_AREA("far-isle", TestTokens.of("qa-manager").areas("far-isle")),
    PRACTICE("area-2", TestTokens.partner("gp-17")),
    POLICE("area-2", TestTokens.partner("police"));

    final String area;
    final TestTokens token;

    Who(String area, TestTokens token) {
        this.area = area;
        this.token = token;
    }

    /** Whether the caller may read how long records are kept. */
    boolean keepsRecords() {
        return this == TWO_AREAS || this == SMALL_AREA;
    }

    boolean partner() {
        return this == PRACTICE || this == POLICE;
    }
}
