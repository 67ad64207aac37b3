/** Lists and records that are about no child, of an area or of the whole council. */
@NullMarked
package safeguarding.platform.lists;

import org.jspecify.annotations.NullMarked;
