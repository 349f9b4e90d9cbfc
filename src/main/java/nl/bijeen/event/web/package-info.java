@NullMarked
package nl.bijeen.event.web;

import org.jspecify.annotations.NullMarked;
