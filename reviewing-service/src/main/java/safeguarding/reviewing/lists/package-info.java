/** Lists of records that are about one child each: on a day, as known, and as changed. */
@NullMarked
package safeguarding.reviewing.lists;

import org.jspecify.annotations.NullMarked;
