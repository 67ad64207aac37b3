/** What stands in the inspection lists, in the database. */
@NullMarked
package safeguarding.conference.returns.ofsted.store;

import org.jspecify.annotations.NullMarked;
