/** What every operation of a service owes its callers, tried on all of them: rows, refusals, hostile requests. */
@NullMarked
package safeguarding.platform.testing.rows;

import org.jspecify.annotations.NullMarked;
