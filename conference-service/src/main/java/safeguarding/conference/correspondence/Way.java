package safeguarding.conference.correspondence;

/** How a letter reached its recipient. */
public enum Way {
    POST,
    SECURE_EMAIL,
    BY_HAND,
    PORTAL
}
