package safeguarding.platform.testing.house.broken.util;

/** Odds and ends. */
public final class Odds {}
