/** The files of the set: what each tells of a child, takes in, and gives out. */
@NullMarked
package safeguarding.reviewing.ssda903.files;

import org.jspecify.annotations.NullMarked;
