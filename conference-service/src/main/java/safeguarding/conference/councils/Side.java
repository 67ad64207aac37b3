package safeguarding.conference.councils;

/** Whose child lives where. */
public enum Side {
    /** Another council is responsible for a child who lives here. */
    LIVING_HERE,
    /** This council is responsible for a child who lives elsewhere. */
    LIVING_ELSEWHERE
}
