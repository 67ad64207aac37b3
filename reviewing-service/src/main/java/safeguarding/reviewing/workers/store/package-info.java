/** Which social worker holds the case of a looked-after child, and since when, in the database. */
@NullMarked
package safeguarding.reviewing.workers.store;

import org.jspecify.annotations.NullMarked;
