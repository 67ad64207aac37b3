package safeguarding.audit.neighbours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of who may see a child.
 *
 * @param area code of the area that was told last; null when no record of the child stands
 * @param restricted whether a publisher keeps the record to named readers
 * @param sealed whether an adoption order sealed the record (L12)
 * @param stands whether a publisher has a record of the child: not withdrawn, not destroyed
 */
public record ToldChild(UUID childId, @Nullable String area, boolean restricted, boolean sealed, boolean stands) {}
