/** Addresses of this service's resources as the outside sees them. */
@NullMarked
package safeguarding.reviewing.links;

import org.jspecify.annotations.NullMarked;
