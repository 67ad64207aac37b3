/** Daily records as time passes. */
@NullMarked
package safeguarding.licensing.dailyrecords.incoming;

import org.jspecify.annotations.NullMarked;
