/** What the return asks about the health and conduct of looked-after children, over HTTP. */
@NullMarked
package safeguarding.reviewing.health.web;

import org.jspecify.annotations.NullMarked;
