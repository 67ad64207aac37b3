package safeguarding.platform.testing.house.broken.util;

/** Odds and ends. */
public final class Odds {

    /** Somebody whose number anybody can read in a log. */
    record Contact(String role, String phone) {}
}
