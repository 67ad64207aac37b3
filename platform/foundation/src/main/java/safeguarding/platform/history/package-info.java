/** Facts as append-only versions: what was so on a day, and what was known of it on a day. */
@NullMarked
package safeguarding.platform.history;

import org.jspecify.annotations.NullMarked;
