package safeguarding.platform.aggregate;

/** A fact that an aggregate records when it changes, in the words of its feature; a {@link Publication} puts it into the words of the catalogue. */
public interface DomainEvent {}
