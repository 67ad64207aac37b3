/** JSON as the suite reads and writes it: strict in, without nulls out. */
@NullMarked
package safeguarding.platform.json;

import org.jspecify.annotations.NullMarked;
