/** The figures as queries. */
@NullMarked
package safeguarding.licensing.figures.store;

import org.jspecify.annotations.NullMarked;
