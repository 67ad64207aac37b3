/** Plain SQL in the running transaction, for what is no aggregate. */
@NullMarked
package safeguarding.platform.sql;

import org.jspecify.annotations.NullMarked;
