@NullMarked
package nl.bijeen.site.web;

import org.jspecify.annotations.NullMarked;
