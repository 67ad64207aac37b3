/** The house style of every OpenAPI document: names, standard answers, headers, limits, roles. */
@NullMarked
package safeguarding.platform.openapi;

import org.jspecify.annotations.NullMarked;
