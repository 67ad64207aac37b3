/** The one door: routes, limits and composed views. It holds no data and decides nothing about records. */
@NullMarked
package safeguarding.gateway;

import org.jspecify.annotations.NullMarked;
