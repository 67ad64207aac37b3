/** Identifiers of the house: version 7 for what we make, version 8 for who a child is. */
@NullMarked
package safeguarding.platform.identity;

import org.jspecify.annotations.NullMarked;
