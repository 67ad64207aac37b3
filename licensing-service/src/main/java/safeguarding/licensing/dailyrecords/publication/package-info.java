/** Daily records as events. */
@NullMarked
package safeguarding.licensing.dailyrecords.publication;

import org.jspecify.annotations.NullMarked;
