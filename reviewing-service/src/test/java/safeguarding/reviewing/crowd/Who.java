package safeguarding.reviewing.crowd;

import safeguarding.platform.testing.tokens.TestTokens;

/** Each kind of caller, with an area of theirs. */
enum Who {
    EVERYWHERE("area-2", TestTokens.of("iro").staff("S1")),
    ONE_AREA("area-2", TestTokens.of("iro").areas("area-2").staff("S2")),
    TWO_AREAS("area-1", TestTokens.of("conference-admin").areas("area-1", "far-isle")),
    SMALL_AREA("far-isle", TestTokens.of("iro").areas("far-isle"));

    final String area;
    final TestTokens token;

    Who(String area, TestTokens token) {
        this.area = area;
        this.token = token;
    }
}
