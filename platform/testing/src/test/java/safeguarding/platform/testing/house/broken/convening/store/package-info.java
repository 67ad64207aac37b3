/** Meetings in a store, made badly. */
@NullMarked
package safeguarding.platform.testing.house.broken.convening.store;

import org.jspecify.annotations.NullMarked;
