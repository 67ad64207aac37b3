/** What CP-IS answered, in the tables {@code cp_is_record_result} and {@code cp_is_inactive_number} of a service. */
@NullMarked
package safeguarding.platform.cpis.store;

import org.jspecify.annotations.NullMarked;
