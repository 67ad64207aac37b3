/** Keeping back numbers so small that they would tell of single children. */
@NullMarked
package safeguarding.platform.measure.suppression;

import org.jspecify.annotations.NullMarked;
