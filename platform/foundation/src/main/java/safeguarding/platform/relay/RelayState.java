package safeguarding.platform.relay;

/** Where the relay of this instance stands. */
public enum RelayState {
    /** Switched off by configuration. */
    OFF,
    /** Not yet tried. */
    STARTING,
    /** Publishes, or has published everything. */
    WORKING,
    /** Another instance publishes. */
    STANDING_BY,
    /** The broker or the topic cannot be reached; everything waits. */
    BROKER_AWAY,
    /** The database cannot be reached. */
    DATABASE_AWAY,
    /** The journal was restored from elsewhere; an operator has to begin a new baseline. */
    RESTORED
}
