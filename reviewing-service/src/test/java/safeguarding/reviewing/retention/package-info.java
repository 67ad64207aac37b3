/** How long records are kept, and how they are destroyed, as the outside sees it. */
@NullMarked
package safeguarding.reviewing.retention;

import org.jspecify.annotations.NullMarked;
