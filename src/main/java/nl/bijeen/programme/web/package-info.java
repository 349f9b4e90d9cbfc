@NullMarked
package nl.bijeen.programme.web;

import org.jspecify.annotations.NullMarked;
