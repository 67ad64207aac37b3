/** Addresses of this service's resources as the outside sees them. */
@NullMarked
package safeguarding.audit.links;

import org.jspecify.annotations.NullMarked;
