/** Tests of daily records. */
@NullMarked
package safeguarding.licensing.dailyrecords;

import org.jspecify.annotations.NullMarked;
