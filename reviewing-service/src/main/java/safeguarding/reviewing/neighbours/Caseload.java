package safeguarding.reviewing.neighbours;

/**
 * What one officer has on a day.
 *
 * @param children children whose named IRO the officer is
 * @param covered children for whose named IRO the officer stands in
 * @param standingIn of the children those for whom somebody stands in
 */
public record Caseload(int children, int covered, int standingIn) {}
