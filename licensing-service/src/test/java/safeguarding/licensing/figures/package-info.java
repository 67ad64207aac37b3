/** What is counted of licensing. */
@NullMarked
package safeguarding.licensing.figures;

import org.jspecify.annotations.NullMarked;
