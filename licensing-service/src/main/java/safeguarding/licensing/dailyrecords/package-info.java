/** Records of the days of children in productions: checked by the law of hours, kept six months, then removed. */
@NullMarked
package safeguarding.licensing.dailyrecords;

import org.jspecify.annotations.NullMarked;
