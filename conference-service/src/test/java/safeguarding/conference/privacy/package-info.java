/** What must not be found anywhere outside a child's record. */
@NullMarked
package safeguarding.conference.privacy;

import org.jspecify.annotations.NullMarked;
