/** Rules that a fact breaks, as answers show them. */
@NullMarked
package safeguarding.conference.coding;

import org.jspecify.annotations.NullMarked;
