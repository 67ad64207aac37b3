/** Contents of performance licences in the database. */
@NullMarked
package safeguarding.licensing.performances.store;

import org.jspecify.annotations.NullMarked;
