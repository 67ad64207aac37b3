/** Both sides of every limit of the table. */
@NullMarked
package safeguarding.licensing.law.bothsides;

import org.jspecify.annotations.NullMarked;
