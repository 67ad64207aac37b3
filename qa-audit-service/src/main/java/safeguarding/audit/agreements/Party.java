package safeguarding.audit.agreements;

/**
 * A partner of an agreement.
 *
 * @param organisation name of the organisation, never of a person
 */
public record Party(PartyKind kind, String organisation) {}
