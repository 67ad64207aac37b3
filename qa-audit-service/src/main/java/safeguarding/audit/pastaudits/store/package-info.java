/** Cases of past audits in the database. */
@NullMarked
package safeguarding.audit.pastaudits.store;

import org.jspecify.annotations.NullMarked;
