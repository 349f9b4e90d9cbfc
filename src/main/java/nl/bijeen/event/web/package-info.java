/** The pages about a meeting in the office, and the form of an announcement, which other pages show too. */
@NullMarked
@NamedInterface("form")
package nl.bijeen.event.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
