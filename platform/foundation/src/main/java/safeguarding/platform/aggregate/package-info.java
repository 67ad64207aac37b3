/** Things with an identity and a version whose changes are events. */
@NullMarked
package safeguarding.platform.aggregate;

import org.jspecify.annotations.NullMarked;
