/** What is published. */
@NullMarked
package safeguarding.licensing.publication;

import org.jspecify.annotations.NullMarked;
