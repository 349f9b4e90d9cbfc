@NullMarked
package nl.bijeen.access.web;

import org.jspecify.annotations.NullMarked;
