/** Codes of requests, answers and events for the constants of the domain. */
@NullMarked
package safeguarding.conference.coding;

import org.jspecify.annotations.NullMarked;
