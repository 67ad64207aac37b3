/** The service of the Independent Reviewing Service. */
@NullMarked
package safeguarding.reviewing;

import org.jspecify.annotations.NullMarked;
