package safeguarding.audit.neighbours;

import java.util.UUID;

/** Something was told of a child; fired in the transaction in which it was taken in. */
public record ChildTold(UUID childId) {}
