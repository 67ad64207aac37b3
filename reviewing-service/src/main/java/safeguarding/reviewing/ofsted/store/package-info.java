/** What stands in the inspection list, in the database. */
@NullMarked
package safeguarding.reviewing.ofsted.store;

import org.jspecify.annotations.NullMarked;
