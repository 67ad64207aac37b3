package safeguarding.platform.testing.tokens;

import io.smallrye.jwt.build.Jwt;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token in the making; every method returns a further one.
 *
 * <p>{@code TestTokens.of("chair").staff("S1").areas("north-east").token()} is a chair who sees one area. Without more
 * said a caller sees every area and has the staff number {@code S-}role.
 */
public record TestTokens(
        String subject,
        String client,
        Set<String> roles,
        List<String> areas,
        @Nullable String staffId,
        @Nullable String agency,
        String audience,
        String issuer,
        Instant expiresAt,
        boolean strangersSignature) {

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final Duration LONG_AGO = Duration.ofDays(1);

    /** Callers who are alike within such a span hold the same token: signing costs more than most calls. */
    private static final Duration SPAN = Duration.ofMinutes(10);

    private static final Map<TestTokens, String> SIGNED = new ConcurrentHashMap<>();

    /** A signed-in person with these roles. */
    public static TestTokens of(String... roles) {
        var name = roles.length == 0 ? "nobody-special" : roles[0];
        return new TestTokens(
                name,
                "front-end",
                Set.of(roles),
                List.of("*"),
                "S-" + name,
                null,
                TokenSettings.AUDIENCE,
                TokenSettings.ISSUER,
                spanBegan().plus(LIFE),
                false);
    }

    /** A partner agency's machine, such as {@code gp-practice-elm}. */
    public static TestTokens partner(String agency) {
        return of("partner-agency")
                .subject("partner-" + agency)
                .client(agency)
                .machine()
                .agency(agency);
    }

    /** The same caller under another {@code sub}. */
    public TestTokens subject(String name) {
        return new TestTokens(
                name, client, roles, areas, staffId, agency, audience, issuer, expiresAt, strangersSignature);
    }

    /** The same caller through another client ({@code azp}). */
    public TestTokens client(String id) {
        return new TestTokens(
                subject, id, roles, areas, staffId, agency, audience, issuer, expiresAt, strangersSignature);
    }

    /** With this staff number. */
    public TestTokens staff(String number) {
        return new TestTokens(
                subject, client, roles, areas, number, agency, audience, issuer, expiresAt, strangersSignature);
    }

    /** Without a staff number. */
    public TestTokens machine() {
        return new TestTokens(
                subject, client, roles, areas, null, agency, audience, issuer, expiresAt, strangersSignature);
    }

    /** With these areas only; none at all without an argument. */
    public TestTokens areas(String... codes) {
        return new TestTokens(
                subject,
                client,
                roles,
                List.of(codes),
                staffId,
                agency,
                audience,
                issuer,
                expiresAt,
                strangersSignature);
    }

    /** Acting for this agency. */
    public TestTokens agency(String code) {
        return new TestTokens(
                subject, client, roles, areas, staffId, code, audience, issuer, expiresAt, strangersSignature);
    }

    /** A token that was good until yesterday. */
    public TestTokens expired() {
        return new TestTokens(
                subject,
                client,
                roles,
                areas,
                staffId,
                agency,
                audience,
                issuer,
                spanBegan().minus(LONG_AGO),
                strangersSignature);
    }

    /** A token meant for somebody else. */
    public TestTokens forAudience(String other) {
        return new TestTokens(
                subject, client, roles, areas, staffId, agency, other, issuer, expiresAt, strangersSignature);
    }

    /** A token given out by somebody else. */
    public TestTokens fromIssuer(String other) {
        return new TestTokens(
                subject, client, roles, areas, staffId, agency, audience, other, expiresAt, strangersSignature);
    }

    /** A token signed with a key nobody trusts. */
    public TestTokens signedByAStranger() {
        return new TestTokens(subject, client, roles, areas, staffId, agency, audience, issuer, expiresAt, true);
    }

    /** The signed token, as it goes after {@code Bearer}. */
    public String token() {
        return SIGNED.computeIfAbsent(this, TestTokens::signed);
    }

    private String signed() {
        var claims = Jwt.claims()
                .subject(subject)
                .issuer(issuer)
                .audience(audience)
                .groups(roles)
                .claim("azp", client)
                .claim("areas", areas)
                .issuedAt(expiresAt.minus(LIFE))
                .expiresAt(expiresAt);
        if (staffId != null) {
            claims.claim("staff_id", staffId);
        }
        if (agency != null) {
            claims.claim("agency", agency);
        }
        return claims.sign(key());
    }

    private static Instant spanBegan() {
        var now = Instant.now().toEpochMilli();
        return Instant.ofEpochMilli(now - now % SPAN.toMillis());
    }

    private PrivateKey key() {
        return strangersSignature ? TestKeys.strangersKey() : TestKeys.privateKey();
    }
}
