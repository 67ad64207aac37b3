package safeguarding.conference.chairs;

/**
 * Everything about a chair that can change.
 *
 * @param name what the chair is called
 * @param remit where, how much and when
 * @param registration entry in the national register
 * @param management whom the chair line-manages
 */
public record ChairDetails(ChairName name, Remit remit, Registration registration, LineManagement management) {}
