/** How long the records of looked-after children are kept, what holds them longer, and how they are destroyed. */
@NullMarked
package safeguarding.reviewing.retention;

import org.jspecify.annotations.NullMarked;
