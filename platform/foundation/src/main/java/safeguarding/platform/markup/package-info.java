/** Pages that people read: what goes into them is text and nothing else. */
@NullMarked
package safeguarding.platform.markup;

import org.jspecify.annotations.NullMarked;
