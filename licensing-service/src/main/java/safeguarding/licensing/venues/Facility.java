package safeguarding.licensing.venues;

/** What premises have for children. */
public enum Facility {
    /** Toilets of their own for children. */
    TOILETS,
    /** Rooms to change in, apart for boys and girls, and apart from adults. */
    CHANGING_ROOMS,
    /** First aid, and somebody who gives it. */
    FIRST_AID,
    /** Drinking water. */
    DRINKING_WATER,
    /** A room to rest, eat and learn in. */
    REST_ROOM,
    /** An entrance that nobody passes unseen. */
    GUARDED_ENTRANCE
}
