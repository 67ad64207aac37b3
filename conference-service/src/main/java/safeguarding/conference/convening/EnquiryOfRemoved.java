package safeguarding.conference.convening;

/** What is so of the section 47 enquiry of a conference at which a child was in error. */
public enum EnquiryOfRemoved {
    /** It was never about this child. */
    NOT_ABOUT_CHILD,
    /** The same strategy discussions started one about this child, which goes its own way. */
    OWN_ENQUIRY
}
