package safeguarding.reviewing.iros;

/**
 * Everything about a reviewing officer that can change.
 *
 * @param name what the officer is called
 * @param remit where, how much and when
 * @param registration entry in the register of social workers
 * @param control whom and what the officer manages
 */
public record OfficerDetails(OfficerName name, Remit remit, Registration registration, Control control) {}
