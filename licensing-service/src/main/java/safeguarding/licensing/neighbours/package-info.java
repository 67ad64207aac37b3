/** What the features of licensing tell and ask each other. */
@NullMarked
package safeguarding.licensing.neighbours;

import org.jspecify.annotations.NullMarked;
