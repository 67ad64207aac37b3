/** What an IRO does for a child between its reviews. */
@NullMarked
package safeguarding.reviewing.footprint;

import org.jspecify.annotations.NullMarked;
