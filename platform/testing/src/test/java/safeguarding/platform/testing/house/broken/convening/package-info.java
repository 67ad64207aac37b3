/** Meetings, made badly. */
@NullMarked
package safeguarding.platform.testing.house.broken.convening;

import org.jspecify.annotations.NullMarked;
