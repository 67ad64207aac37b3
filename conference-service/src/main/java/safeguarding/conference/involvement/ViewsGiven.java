package safeguarding.conference.involvement;

/** How the views of somebody of the family reached the conference. */
public enum ViewsGiven {
    SPOKEN,
    WRITTEN,
    THROUGH_ADVOCATE,
    THROUGH_PROFESSIONAL,
    NOT_GIVEN
}
