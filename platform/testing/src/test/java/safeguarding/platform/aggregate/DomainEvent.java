package safeguarding.platform.aggregate;

/** The mark of events as the foundation has it. */
public interface DomainEvent {}
