/** National identifiers, as far as every service checks them alike. */
@NullMarked
package safeguarding.platform.identifiers;

import org.jspecify.annotations.NullMarked;
