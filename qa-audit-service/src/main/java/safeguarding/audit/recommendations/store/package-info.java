/** Recommendations in the database. */
@NullMarked
package safeguarding.audit.recommendations.store;

import org.jspecify.annotations.NullMarked;
