@NullMarked
package nl.bijeen.audience.web;

import org.jspecify.annotations.NullMarked;
