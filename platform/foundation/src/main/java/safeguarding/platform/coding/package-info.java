/** Constants as the codes of requests, answers and events; bodies of events. */
@NullMarked
package safeguarding.platform.coding;

import org.jspecify.annotations.NullMarked;
