package safeguarding.conference.convening;

/** Why a conference is later than its limit. */
public enum LateCause {
    /** The social work team asked for it too late. */
    ASKED_LATE,
    /** No chair, room or administrator was free in time. */
    NO_SLOT,
    /** An earlier sitting was inquorate. */
    INQUORATE,
    /** The family could not come, or the birth was waited for. */
    FAMILY,
    /** It was late and nobody recorded why. Only a recorded fact has this cause; no booking is made with it. */
    NOT_STATED
}
