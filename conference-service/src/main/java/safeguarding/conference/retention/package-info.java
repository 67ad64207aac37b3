/** How long records are kept, what holds them longer, and how they are destroyed so that figures survive. */
@NullMarked
package safeguarding.conference.retention;

import org.jspecify.annotations.NullMarked;
