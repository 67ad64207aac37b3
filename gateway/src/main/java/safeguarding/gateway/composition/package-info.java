/** One view of a child out of what several services know, each part with its source and freshness. */
@NullMarked
package safeguarding.gateway.composition;

import org.jspecify.annotations.NullMarked;
