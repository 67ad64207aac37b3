/** The door in front of small real servers that behave as badly as servers can. */
@NullMarked
package safeguarding.gateway;

import org.jspecify.annotations.NullMarked;
