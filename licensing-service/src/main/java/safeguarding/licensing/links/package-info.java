/** Public addresses. */
@NullMarked
package safeguarding.licensing.links;

import org.jspecify.annotations.NullMarked;
