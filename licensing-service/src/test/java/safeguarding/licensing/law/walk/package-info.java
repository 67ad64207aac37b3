/** A second, independent reading of the law: a plain walk over tables of minutes and days, with its own figures. */
@NullMarked
package safeguarding.licensing.law.walk;

import org.jspecify.annotations.NullMarked;
