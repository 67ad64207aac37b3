package safeguarding.audit.caseaudits;

import java.time.Instant;

/**
 * The auditor asked who the case is.
 *
 * @param at when
 * @param by staff number
 * @param reason why, in words
 */
public record IdentityResolution(Instant at, String by, String reason) {}
