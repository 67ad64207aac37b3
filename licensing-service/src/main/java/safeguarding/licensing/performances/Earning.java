package safeguarding.licensing.performances;

/**
 * A sum that is earned by a child's part.
 *
 * @param what for what it is paid, in words
 * @param pence how much
 * @param toTheChild whether it is paid to the child; false: to somebody else for it
 */
public record Earning(String what, int pence, boolean toTheChild) {}
