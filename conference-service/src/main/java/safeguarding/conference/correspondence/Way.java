package safeguarding.conference.correspondence;

import jakarta.ws.rs.POST;

/** How a letter reached its recipient. */
public enum Way {
    POST,
    SECURE_EMAIL,
    BY_HAND,
    PORTAL
}
